// SPDX-License-Identifier: Apache-2.0
def log = new File(basedir, 'build.log').text
def builds = log.split('BUILD (SUCCESS|FAILURE)').toList()
def main = 'src/main/syslet/demo/crooked.syslet'
def test = 'src/test/syslet/demo/crooked_too.syslet'
assert builds[0].contains("[ERROR] ${new File(basedir, main)} [1:1]: not formatted; ")
assert builds[0].contains("[ERROR] ${new File(basedir, test)} [1:1]: not formatted; ")
assert builds[1].contains("${main}:1:1: not formatted; ") // why the first build failed
assert builds[1].contains("[INFO] formatted ${main}")
assert builds[1].contains("[INFO] formatted ${test}")
assert !builds[2].contains('formatted')
assert new File(basedir, main).text == 'package demo\n\nsyslet pid() -> long {\n    return getpid()\n}\n'

// SPDX-License-Identifier: Apache-2.0
def log = new File(basedir, 'build.log').text
def bad = new File(basedir, 'src/main/syslet/demo/bad.syslet')
assert log.contains("[ERROR] ${bad} [4:40]: [SYS0101]: ")
assert log.contains('--> src/main/syslet/demo/bad.syslet:4:40')
assert log.contains('did you mean `O_RDONLY`?')
assert log.contains('Failed to execute goal')
assert log.contains('src/main/syslet/demo/bad.syslet:4:40: SYS0101: ')
assert !new File(basedir, 'target/generated-sources').exists()

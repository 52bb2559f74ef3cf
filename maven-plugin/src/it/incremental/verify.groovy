// SPDX-License-Identifier: Apache-2.0
def builds = new File(basedir, 'build.log').text.split('Total time').toList()
assert builds.size() == 5
def count = { String text, String part -> text.split(java.util.regex.Pattern.quote(part), -1).length - 1 }

assert builds[0].contains('1 file with syslets compiled, 2 outputs changed')
assert builds[0].contains('2 files with syslets compiled, 4 outputs changed')
assert !builds[0].contains('is not thread-safe') && !builds[0].contains('not marked as thread-safe')

// Nothing is made again, and what was made is still compiled with the project.
assert builds[1].contains('1 file with syslets, up to date')
assert builds[1].contains('2 files with syslets, up to date')
assert count(builds[1], 'Recompiling the module') == 1

// Without gone.syslet, whose class and images go, and with another pid.syslet, whose class stays as it is.
assert builds[2].contains('1 file with syslets, up to date')
assert builds[2].contains('1 file with syslets compiled, 3 outputs changed')

// The excludes of the profile are gone again, and both modules have another option.
assert count(builds[3], 'with syslets compiled') == 2

def made = new File(basedir, 'two/target')
assert new File(made, 'classes/demo/Pid.atoms').isFile()
assert new File(made, 'classes/demo/Gone.atoms').isFile()

// JSpecify is no dependency of it.
assert !new File(basedir, 'one/target/generated-sources/syslet/demo/Pid.java').text.contains('jspecify')

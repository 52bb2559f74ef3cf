// SPDX-License-Identifier: Apache-2.0
def log = new File(basedir, 'build.log').text
assert log.contains('2 files with syslets compiled, 2 outputs changed')
assert log.contains('1 file with syslets compiled, 2 outputs changed')
assert log =~ /Tests run: 3, Failures: 0, Errors: 0, Skipped: 0/
assert new File(basedir, 'target/classes/demo/Files.atoms').isFile()
assert new File(basedir, 'target/test-classes/demo/Probe.atoms').isFile()
assert !new File(basedir, 'target/generated-sources/syslet/demo/modes').exists()
assert new File(basedir, 'target/generated-sources/syslet/demo/Files.java').text.contains('@NullMarked')
assert new File(basedir, 'target/generated-test-sources/syslet/demo/Probe.java').text.contains('@NullMarked')

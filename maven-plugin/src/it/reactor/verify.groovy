// SPDX-License-Identifier: Apache-2.0
def log = new File(basedir, 'build.log').text
assert log.count('1 file with syslets compiled, 2 outputs changed') == 2
assert !log.contains('could not be resolved')
assert !new File(basedir, 'base/target/classes').exists()

// JSpecify comes by the way of the module that was not compiled.
def made = new File(basedir, 'user/target')
assert new File(made, 'generated-sources/syslet/demo/Pid.java').text.contains('@NullMarked')
assert new File(made, 'generated-test-sources/syslet/demo/Probe.java').text.contains('@NullMarked')

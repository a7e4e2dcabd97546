def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('<reporting><excludeDefaults>true</excludeDefaults></reporting>')
assert log.contains(new File(basedir, 'pom.xml').path)
assert !new File(basedir, 'target/site').exists()
true

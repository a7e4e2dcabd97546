import groovy.io.FileType

def lines = new File(basedir, 'build.log').readLines('UTF-8')
def events = 'broken/aleppo-2024/events/'

// All four in one run, each with its place, what is wrong and what to do; nothing else.
def errors = lines.findAll { it.startsWith('[ERROR] ' + events) }
[
    'unknown-key.md:4:1 error .*sumary.* — .*summary.*',
    'impossible-date.md:3:7 error .*day 30 in 2024-02.* — .*2024-02-29.*',
    'unknown-place.md:4:8 error .*alepo.* — .*aleppo.*',
    'unclosed-quote.md:2:8 error .* — .+',
].each { pattern ->
    assert errors.any { it ==~ /\[ERROR\] \Q$events\E$pattern/ } : "$pattern not in $errors"
}
assert errors.size() == 4
assert lines.any { it.contains('MojoFailureException') }
assert lines.every { !it.contains('MojoExecutionException') }

// Annotations stand at the start of a line, where GitHub looks for them.
assert lines.count { it.startsWith("::error file=$events") } == 4

// The site of before is whole.
def staged = new File(basedir, 'target/staging')
def site = new File(basedir, 'target/site')
staged.eachFileRecurse(FileType.FILES) {
    def path = staged.toPath().relativize(it.toPath())
    assert it.bytes == site.toPath().resolve(path).toFile().bytes : "$path differs"
}
assert new File(site, 'aleppo-2024/index.html').getText('UTF-8').contains('Rebels enter the city')
true

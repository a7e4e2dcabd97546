import groovy.io.FileType

def site = new File(basedir, 'target/site')
def staged = new File(basedir, 'target/staging')
def deployed = new File(basedir, 'target/deployed-site')
def log = new File(basedir, 'build.log').getText('UTF-8')

def files = { File root ->
    def found = new TreeMap()
    root.eachFileRecurse(FileType.FILES) { found[root.toPath().relativize(it.toPath()).toString().replace('\\', '/')] = it }
    found
}

// The explainer stays the front page, with Maven Site's report beside it.
assert new File(deployed, 'index.html').getText('UTF-8').contains('How Aleppo fell')
assert new File(deployed, 'aleppo-2024/index.html').getText('UTF-8').contains('Rebels enter the city')
assert new File(deployed, 'editorial-report.html').file
assert log.contains('The site: ' + new File(site, 'index.html').toPath().toUri())

// The second run changed nothing, and wrote none of our files anew.
def first = files(staged)
def second = files(deployed)
assert first.keySet() == second.keySet()
first.each { path, file ->
    assert file.bytes == second[path].bytes : "$path differs"
}
['index.html', 'aleppo-2024/index.html', 'sitemap.xml'].each {
    assert new File(site, it).lastModified() <= new File(staged, it).lastModified() : "$it was written again"
}

// Of a draft and of an embargoed entry, not even the name is published; at home they are accounted for.
def unpublished = ['zanzibar', 'quetzal']
def report = new File(basedir, 'target/dateline/build-report.json').getText('UTF-8')
unpublished.each { assert report.contains(it) }
second.each { path, file ->
    unpublished.each {
        assert !path.toLowerCase(Locale.ROOT).contains(it) : path
        assert !file.getText('ISO-8859-1').toLowerCase(Locale.ROOT).contains(it) : "$path names the unpublished $it"
    }
}
true

def git = { String... arguments ->
    ['git', '--git-dir=remote.git', *arguments].execute(null as List, basedir).text.trim()
}

// One commit for two runs, upon the one that prepare.groovy made.
assert git('rev-list', '--count', 'gh-pages') == '2'

def published = git('ls-tree', '-r', '--name-only', 'gh-pages').readLines()
assert published.containsAll(['index.html', 'aleppo-2024/index.html', 'editorial-report.html'])
assert git('show', 'gh-pages:index.html').contains('How Aleppo fell')
assert git('show', 'gh-pages:index.html') == new File(basedir, 'target/site/index.html').getText('UTF-8').trim()
true

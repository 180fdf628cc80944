//! Finds which source files import from which, and the circles among them.
//!
//! A file imports from another if a `use` or a path in it leads there. A re-export is followed to the file that defines
//! the item, so a module may re-export what its children define. Unit tests do not count.

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemMod, UseTree};

use crate::checkout::File;

/// A module path below the root of its crate.
type Module = Vec<String>;

/// The modules of one crate.
pub(crate) struct Crate {
    modules: BTreeMap<Module, Source>,
}

/// The imports of a source file.
struct Source {
    path: String,
    /// The names that it imports or re-exports from its own crate, and where they come from.
    aliases: BTreeMap<String, Module>,
    /// All paths in it that lead into its own crate.
    paths: BTreeSet<Module>,
    /// Its children that are unit tests.
    tests: BTreeSet<String>,
}

impl Crate {
    /// Reads the files below `root`, which holds `lib.rs` or `main.rs`.
    pub(crate) fn new(files: &[File], root: &str) -> Self {
        let mut modules = BTreeMap::new();
        for file in files.iter().filter(|file| file.is_below(root)) {
            let below = file.path[root.len() + 1..].trim_end_matches(".rs");
            let module: Module = if matches!(below, "lib" | "main") {
                Module::new()
            } else {
                below.split('/').map(str::to_owned).collect()
            };
            let source = Source::read(file, &module);
            modules.insert(module, source);
        }
        let tests: Vec<Module> = modules
            .iter()
            .flat_map(|(module, source)| {
                source.tests.iter().map(|name| [module.as_slice(), std::slice::from_ref(name)].concat())
            })
            .collect();
        modules.retain(|module, _| !tests.iter().any(|test| module.starts_with(test)));
        Self { modules }
    }

    /// The circles: sets of files each of which imports, directly or through others, from every other one.
    pub(crate) fn circles(&self) -> BTreeSet<Vec<String>> {
        let edges = self.edges();
        let reachable: BTreeMap<&str, BTreeSet<&str>> = edges.keys().map(|file| (*file, reach(file, &edges))).collect();
        let circle = |file: &&str| -> Vec<String> {
            let mutual = reachable[file].iter().filter(|other| reachable[*other].contains(file));
            mutual.map(|file| (*file).to_owned()).collect()
        };
        edges.keys().map(circle).filter(|files| files.len() > 1).collect()
    }

    /// All imports: the file that imports, and the file that it imports from.
    pub(crate) fn imports(&self) -> Vec<(String, String)> {
        let pair = |from: &str, to: &str| (from.to_owned(), to.to_owned());
        self.edges().iter().flat_map(|(from, all)| all.iter().map(move |to| pair(from, to))).collect()
    }

    /// The files that each file imports from.
    fn edges(&self) -> BTreeMap<&str, BTreeSet<&str>> {
        let imports = |source: &Source| {
            let targets = source.paths.iter().map(|path| self.definition(path, 0));
            targets.filter(|target| *target != source.path).map(|target| self.interned(target)).collect()
        };
        self.modules.values().map(|source| (source.path.as_str(), imports(source))).collect()
    }

    fn interned(&self, path: &str) -> &str {
        self.modules.values().map(|source| source.path.as_str()).find(|known| *known == path).unwrap_or_default()
    }

    /// The file that defines the item at a path.
    fn definition(&self, path: &[String], depth: usize) -> &str {
        let length = (0..=path.len()).rev().find(|length| self.modules.contains_key(&path[..*length])).unwrap_or(0);
        let Some(source) = self.modules.get(&path[..length]) else { return "" };
        match path.get(length).and_then(|name| source.aliases.get(name)) {
            Some(target) if depth < 8 => self.definition(&[target, &path[length + 1..]].concat(), depth + 1),
            _ => &source.path,
        }
    }
}

/// All files that a file imports from, directly or through others.
fn reach<'a>(file: &str, edges: &BTreeMap<&'a str, BTreeSet<&'a str>>) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut waiting: Vec<&str> = edges[file].iter().copied().collect();
    while let Some(next) = waiting.pop() {
        if found.insert(next) {
            waiting.extend(edges.get(next).into_iter().flatten());
        }
    }
    found
}

impl Source {
    fn read(file: &File, module: &Module) -> Self {
        let parsed = syn::parse_file(&file.text).unwrap_or_else(|error| panic!("{}: {error}", file.path));
        let mut reader =
            PathReader { module: module.clone(), children: BTreeSet::new(), source: Self::empty(&file.path) };
        for item in &parsed.items {
            if let Item::Mod(child @ ItemMod { content: None, .. }) = item {
                let names = if is_test(&child.attrs) { &mut reader.source.tests } else { &mut reader.children };
                names.insert(child.ident.to_string());
            }
        }
        reader.visit_file(&parsed);
        reader.source
    }

    fn empty(path: &str) -> Self {
        Self { path: path.to_owned(), aliases: BTreeMap::new(), paths: BTreeSet::new(), tests: BTreeSet::new() }
    }
}

/// Collects the paths of a file.
struct PathReader {
    module: Module,
    children: BTreeSet<String>,
    source: Source,
}

impl PathReader {
    /// The path from the root of the crate, or `None` if it leads into another crate.
    fn absolute(&self, path: &[String]) -> Option<Module> {
        let (first, rest) = path.split_first()?;
        let parents = path.iter().take_while(|name| *name == "super").count();
        match first.as_str() {
            "crate" => Some(rest.to_vec()),
            "self" => Some([self.module.as_slice(), rest].concat()),
            "super" => {
                let above = self.module.len().checked_sub(parents)?;
                Some([&self.module[..above], &path[parents..]].concat())
            }
            name if self.children.contains(name) => Some([self.module.as_slice(), path].concat()),
            _ => None,
        }
    }

    fn add_use(&mut self, tree: &UseTree, mut prefix: Vec<String>) {
        match tree {
            UseTree::Path(path) => {
                prefix.push(path.ident.to_string());
                self.add_use(&path.tree, prefix);
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.add_use(tree, prefix.clone())),
            UseTree::Name(name) => {
                let name = name.ident.to_string();
                let alias = if name == "self" { prefix.last().cloned().unwrap_or_default() } else { name.clone() };
                prefix.extend((name != "self").then_some(name));
                self.add_import(alias, &prefix);
            }
            UseTree::Rename(rename) => {
                prefix.push(rename.ident.to_string());
                self.add_import(rename.rename.to_string(), &prefix);
            }
            UseTree::Glob(_) => self.add_path(&prefix),
        }
    }

    fn add_import(&mut self, alias: String, path: &[String]) {
        if let Some(path) = self.absolute(path) {
            self.source.aliases.insert(alias, path);
        }
        self.add_path(path);
    }

    fn add_path(&mut self, path: &[String]) {
        let path = self.absolute(path);
        self.source.paths.extend(path);
    }
}

impl<'ast> Visit<'ast> for PathReader {
    fn visit_item(&mut self, item: &'ast Item) {
        match item {
            // A re-export does not count as an import: a file that imports the re-exported item depends on its
            // definition.
            Item::Use(item) if is_test(&item.attrs) => {}
            Item::Use(item) if matches!(item.vis, syn::Visibility::Inherited) => self.add_use(&item.tree, Vec::new()),
            Item::Use(item) => {
                let paths = self.source.paths.clone();
                self.add_use(&item.tree, Vec::new());
                self.source.paths = paths;
            }
            Item::Mod(_) => {}
            Item::Fn(item) if is_test(&item.attrs) => {}
            Item::Impl(item) if is_test(&item.attrs) => {}
            item => visit::visit_item(self, item),
        }
    }

    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {
        // The path in `pub(in crate::emit)` is a visibility, not an import.
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if names.len() > 1 {
            self.add_path(&names);
        }
        visit::visit_path(self, path);
    }
}

fn is_test(attributes: &[Attribute]) -> bool {
    let names_test = |attribute: &&Attribute| {
        attribute.path().is_ident("cfg") && attribute.parse_args::<syn::Ident>().is_ok_and(|name| name == "test")
    };
    attributes.iter().any(|attribute| names_test(&attribute))
}

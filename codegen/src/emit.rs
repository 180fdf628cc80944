//! Prints the client from the resolved API.
//!
//! There are three steps. The plan decides the tree of routes, the places of types, and the remaining names. The
//! printers write the code; each has one `quote!` below a sample of what it prints. The layout formats the text. Emit
//! refuses nothing: text of pages is escaped where it is printed. The files do not depend on the order of operations,
//! resources and routes.

use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;

use crate::model::api::{Api, Version};
use crate::naming::{self, Names, RustName};
use crate::output::OutputFile;

mod areas;
mod bodies;
mod bundle;
mod docs;
mod format;
mod gates;
mod manual;
mod members;
mod models;
mod order;
mod place;
mod reference;
mod requests;
mod routes;
mod signature;
#[cfg(test)]
mod sketch;
mod split;
mod tree;
mod types;
mod value;

pub use areas::AreaTable;
pub use bundle::bundle;
pub use format::HEADER;

use areas::Areas;
use requests::RequestType;
use signature::Context;
use split::Layout;
use tree::Node;
use types::Entry;

/// Options for printing the client.
#[derive(Clone, Debug)]
pub struct Options {
    /// Files of routes are split if they have more than about this many lines.
    pub lines: usize,
    /// The areas that become features. Without a table, everything is always compiled.
    pub areas: Option<AreaTable>,
}

impl Default for Options {
    fn default() -> Self {
        Self { lines: 1500, areas: Some(AreaTable::default()) }
    }
}

/// Prints the client. Returns its files, sorted by their path relative to the sources of the package. Every API can be
/// printed.
pub fn emit(api: &Api, options: &Options) -> Vec<OutputFile> {
    let areas = Areas::of(api, options.areas.as_ref());
    let mut names = Names::default();
    let modules: Vec<RustName> =
        api.versions.iter().map(|version| names.claim([version_module(&version.name)])).collect();
    let mut files = vec![OutputFile { path: "api.rs".to_owned(), text: format::format(index(api, &modules)) }];
    for (version, module) in api.versions.iter().zip(&modules) {
        files.extend(emit_version(version, module, &areas, options));
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// The features of the client, one for each area, as lines for the package's manifest.
pub fn features(api: &Api, options: &Options) -> String {
    Areas::of(api, options.areas.as_ref()).manifest()
}

/// A file that is not printed yet.
enum Job<'a> {
    Root,
    Models(Option<&'a RustName>),
    Exports(Option<&'a RustName>),
    Type(&'a Entry<'a>),
    Requests,
    Bodies(&'a [RequestType<'a>]),
    Node(&'a Node<'a>, usize),
}

fn version_module(name: &str) -> RustName {
    naming::module(name.strip_suffix(".0").unwrap_or(name))
}

/// ```text
/// /// The `v1.0` version.
/// #[cfg(feature = "v1")]
/// pub mod v1;
/// ```
fn index(api: &Api, modules: &[RustName]) -> TokenStream {
    let versions = api.versions.iter().zip(modules).map(|(version, module)| {
        let about = docs::outer(&[format!("The {} version.", docs::code(&version.name))]);
        let (feature, module) = (module.as_str(), place::rust(module));
        quote! {
            #about
            #[cfg(feature = #feature)]
            pub mod #module;
        }
    });
    let about = docs::inner(&["The versions of the API, each behind its feature.".to_owned()]);
    quote!(#about #(#versions)*)
}

fn emit_version(version: &Version, module: &RustName, areas: &Areas, options: &Options) -> Vec<OutputFile> {
    let context = Context::new(version, areas);
    let tree = tree::grow(version, areas);
    let layout = Layout::new(&tree, options.lines, &|node| routes::line_count(node, &context));
    let folder = format!("api/{module}");
    let jobs = jobs(&context, &layout, &folder);
    let print = |job: &Job<'_>| match job {
        Job::Root => routes::root(&tree, &layout, &context),
        Job::Models(namespace) => models::index(*namespace, &context),
        Job::Exports(namespace) => models::exports(*namespace, &context),
        Job::Type(entry) => models::file(entry, &context),
        Job::Requests => bodies::index(&context),
        Job::Bodies(types) => bodies::file(types, &context),
        Job::Node(node, depth) => routes::file(node, &layout, &context, *depth),
    };
    jobs.into_par_iter().map(|(path, job)| OutputFile { path, text: format::format(print(&job)) }).collect()
}

/// The files of a version with their paths.
fn jobs<'a>(context: &'a Context<'a>, layout: &'a Layout<'a>, folder: &str) -> Vec<(String, Job<'a>)> {
    let mut jobs = vec![(format!("{folder}.rs"), Job::Root), (format!("{folder}/requests.rs"), Job::Requests)];
    for namespace in [None].into_iter().chain(context.types.namespaces().map(Some)) {
        let folder = namespace.map_or_else(|| format!("{folder}/models"), |name| format!("{folder}/models/{name}"));
        jobs.push((format!("{folder}.rs"), Job::Models(namespace)));
        if models::has_types(namespace, context) {
            jobs.push((format!("{folder}/{}.rs", types::EXPORTS), Job::Exports(namespace)));
        }
    }
    for entry in context.types.entries() {
        let namespace = entry.namespace.as_ref().map(|namespace| format!("/{namespace}")).unwrap_or_default();
        jobs.push((format!("{folder}/models{namespace}/{}.rs", entry.module), Job::Type(entry)));
    }
    for (module, types) in &context.requests {
        jobs.push((format!("{folder}/requests/{module}.rs"), Job::Bodies(types)));
    }
    for file in layout.files() {
        jobs.push((format!("{folder}/{}.rs", file.modules.join("/")), Job::Node(file.node, file.modules.len())));
    }
    jobs
}

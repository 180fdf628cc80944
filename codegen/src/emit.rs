//! Prints the client from the resolved API.
//!
//! There are three steps. The plan decides the files, the features of types and nodes, and the remaining names. The
//! printers write the code; each has one `quote!` below a sample of what it prints. The layout formats the text. Emit
//! refuses nothing: text of pages is escaped where it is printed. The files do not depend on the order of operations,
//! resources and routes.

use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;

use crate::areas::{AreaTable, Areas};
use crate::model::api::{Api, Version};
use crate::naming::{self, Names, RustName};
use crate::output::OutputFile;

mod bodies;
mod bundle;
pub mod call;
pub mod called;
mod docs;
mod format;
mod gates;
mod letters;
mod manifest;
mod manual;
mod marks;
mod members;
mod models;
mod node_gates;
mod nodes;
mod place;
mod reference;
mod requests;
pub mod sheet;
mod signature;
#[cfg(test)]
mod sketch;
mod surface;
mod types;
mod value;

pub(crate) use docs::{encode, page_url, stem};
pub(crate) use manual::Source;
pub(crate) use reference::has_page;
pub(crate) use requests::{RequestGroups, RequestType, group_requests};
pub(crate) use types::{Definition, Entry, Types};

pub use bundle::bundle;
pub use format::HEADER;
pub use manual::scopes;
pub use surface::{RequestNames, Surface, TypeNames};

use bodies::BodyFile;
use models::TypeFile;
use nodes::File;
use signature::Context;

/// Options for printing the client.
#[derive(Clone, Debug)]
pub struct Options {
    /// The areas that become features. Without a table, everything is always compiled.
    pub areas: Option<AreaTable>,
}

impl Default for Options {
    fn default() -> Self {
        Self { areas: Some(AreaTable::default()) }
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
    let versions = api.versions.par_iter().zip(&modules);
    files.par_extend(versions.map(|(version, module)| emit_version(version, module, &areas)).flatten());
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// The features of the client, one for each area, as lines for the package's manifest.
pub fn features(api: &Api, options: &Options) -> String {
    manifest::print(&Areas::of(api, options.areas.as_ref()))
}

/// A file that is not printed yet.
enum Job<'a> {
    Root,
    Models,
    Types(&'a TypeFile<'a>),
    Requests,
    Bodies(&'a BodyFile<'a>),
    NodeFiles,
    Nodes(&'a File<'a>),
}

/// The feature of a version, which is also its module: `v1` for v1.0.
pub fn version_feature(name: &str) -> String {
    version_module(name).as_str().to_owned()
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

fn emit_version(version: &Version, module: &RustName, areas: &Areas) -> Vec<OutputFile> {
    let context = Context::new(version, areas);
    let nodes = nodes::files(&context);
    let folder = format!("api/{module}");
    let (types, bodies) = rayon::join(|| models::divide(&context), || bodies::divide(&context));
    let print = |job: &Job<'_>| match job {
        Job::Root => root(&context),
        Job::Models => models::index(&types, &context),
        Job::Types(file) => models::file(file, &context),
        Job::Requests => bodies::index(&bodies, &context),
        Job::Bodies(file) => bodies::file(file, &context),
        Job::NodeFiles => nodes::index(&nodes, &context),
        Job::Nodes(file) => nodes::file(file, &context),
    };
    let jobs = jobs(&types, &bodies, &nodes, &folder);
    jobs.into_par_iter().map(|(path, job)| OutputFile { path, text: format::format(print(&job)) }).collect()
}

/// The module of a version.
///
/// ```text
/// //! The `v1.0` version of Microsoft Graph.
/// pub mod models;
/// pub mod nodes;
/// pub mod requests;
///
/// pub use self::nodes::Graph;
/// ```
fn root(context: &Context<'_>) -> TokenStream {
    let about = docs::inner(&[format!("The {} version of Microsoft Graph.", docs::code(&context.version.name))]);
    let root = context.version.nodes.first().map(|node| {
        let root = place::ident(&node.name);
        quote!(pub use self::nodes::#root;)
    });
    // If an area is disabled, imports that only it uses are left over.
    let partial = context
        .gates
        .exist()
        .then(|| quote!(#![cfg_attr(not(feature = "full"), allow(unreachable_pub, unused_imports))]));
    quote! {
        #about
        #![allow(clippy::module_inception, clippy::new_without_default)]
        #![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
        #![allow(deprecated, clippy::deprecated_semver)]
        #partial
        pub mod models;
        pub mod nodes;
        pub mod requests;
        #root
    }
}

/// The files of a version with their paths.
fn jobs<'a>(
    types: &'a [TypeFile<'a>],
    bodies: &'a [BodyFile<'a>],
    nodes: &'a [File<'a>],
    folder: &str,
) -> Vec<(String, Job<'a>)> {
    let mut jobs = vec![
        (format!("{folder}.rs"), Job::Root),
        (format!("{folder}/models.rs"), Job::Models),
        (format!("{folder}/requests.rs"), Job::Requests),
        (format!("{folder}/nodes.rs"), Job::NodeFiles),
    ];
    jobs.extend(types.iter().map(|file| (format!("{folder}/models/{}.rs", file.module), Job::Types(file))));
    jobs.extend(bodies.iter().map(|file| (format!("{folder}/requests/{}.rs", file.module), Job::Bodies(file))));
    jobs.extend(nodes.iter().map(|file| (format!("{folder}/nodes/{}.rs", file.module), Job::Nodes(file))));
    jobs
}

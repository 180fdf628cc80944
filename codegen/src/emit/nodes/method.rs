//! Prints a method that makes a request.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::gates::Gate;
use crate::emit::manual::{self, Source};
use crate::emit::place::{Place, ident};
use crate::emit::sheet::{self, Group};
use crate::emit::signature::{self, Context};
use crate::emit::{docs, marks, reference};
use crate::model::api::{Caller, Marks, NodeMethod, Route};
use crate::naming::Names;

/// The variables of a method that makes a request.
const LOCALS: [&str; 1] = ["sheet"];

/// ```text
/// /// `POST /users/{id}/sendMail` — user: sendMail
/// pub fn send_mail(&self, body: requests::user::SendMailRequest) -> Call<()> {
///     let sheet = "POST user: send_mail
///         user-sendmail: Mail.Send | Mail.Send | Mail.Send
///         /users/{id}/sendMail";
///     self.0.name("sendMail").call(sheet).json(body)
/// }
/// ```
pub(super) fn print_method(
    method: &NodeMethod,
    within: &Gate,
    context: &Context<'_>,
    place: &Place<'_>,
) -> Option<TokenStream> {
    let sources = manual::sources(method, context.version);
    let leading = sources.first()?.route;
    let about = docs::outer(&manual::lines(&sources, context.version));
    let gate = context.gates.attribute(&context.gates.any(sources.iter().map(|source| source.route)), within);
    let name = ident(&method.name);
    let mut names = Names::reserving(&LOCALS);
    let (mut parameters, mut append) = (TokenStream::new(), TokenStream::new());
    for segment in &method.tail {
        let step = signature::step(segment, &mut names, context, place);
        parameters.extend(step.parameters);
        append.extend(step.append);
    }
    let body = signature::body(leading, &mut names, context, place).map(|step| {
        parameters.extend(step.parameters);
        step.append
    });
    let (reply, send) = signature::reply(leading, context, place);
    let sheet = documentation(method, leading, &sources);
    let deprecated = deprecation(&sources);
    Some(quote! {
        #about
        #deprecated
        #gate
        pub fn #name(&self #parameters) -> #reply {
            let sheet = #sheet;
            self.0 #append.#send(sheet) #body
        }
    })
}

/// The attribute of a method all of whose routes are deprecated.
fn deprecation(sources: &[Source<'_>]) -> Option<TokenStream> {
    let marks: Option<Vec<&Marks>> = sources.iter().map(Source::deprecated).collect();
    marks?.first().copied().and_then(marks::attribute)
}

/// The documentation of a method: a group for each set of pages and permissions.
fn documentation(method: &NodeMethod, leading: &Route, sources: &[Source<'_>]) -> Literal {
    let mut groups: Vec<Group> = Vec::new();
    for source in sources.iter().filter(|source| !source.operations.is_empty()) {
        let group = Group { addresses: Vec::new(), ..group(source) };
        let address = sheet::address(&source.route.segments);
        match groups.iter_mut().find(|one| one.pages == group.pages && one.alternatives == group.alternatives) {
            Some(known) => known.addresses.push(address),
            None => groups.push(Group { addresses: vec![address], ..group }),
        }
    }
    sheet::sheet(method.method, &manual::operation_name(&leading.resource, &method.name), &groups)
}

fn group(source: &Source<'_>) -> Group {
    let alternatives = Caller::ALL.map(|caller| source.scopes(caller).into_iter().map(<[String]>::to_vec).collect());
    let published = source.operations.iter().filter(|operation| reference::has_page(operation));
    let pages = published.map(|operation| docs::stem(&operation.page).to_owned()).collect();
    Group { pages, alternatives, addresses: Vec::new() }
}

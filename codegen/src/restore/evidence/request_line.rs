//! Reads the names of parameters from request lines: placeholders, query options and arguments of functions.

use crate::model::names::Name;
use crate::model::page::ApiPage;
use crate::model::types::ParameterIn;

/// The names that request lines have in a location, each once.
pub(in crate::restore) fn names(api: &ApiPage, location: ParameterIn) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for request in &api.requests {
        let found: Vec<&str> = match location {
            ParameterIn::Query => request.query.iter().filter_map(|option| option.split('=').next()).collect(),
            ParameterIn::Function => arguments(&request.path),
            ParameterIn::Path => request.parameters.iter().map(|placeholder| placeholder.name.as_str()).collect(),
            ParameterIn::Body => Vec::new(),
        };
        for name in found.into_iter().filter(|name| Name::is_wire_text(name)) {
            if !names.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                names.push(name.to_owned());
            }
        }
    }
    names
}

/// The names before `=` in the parentheses of a path.
fn arguments(path: &str) -> Vec<&str> {
    let inside = path.split('(').skip(1).filter_map(|rest| rest.split_once(')')).map(|(inside, _)| inside);
    inside.flat_map(|inside| inside.split(',')).filter_map(|part| Some(part.split_once('=')?.0.trim())).collect()
}

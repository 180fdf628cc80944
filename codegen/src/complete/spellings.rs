//! How requests spell names that no metadata declares at their place. Lists have them in lower case.

use std::collections::HashMap;

use crate::csdl::Csdl;
use crate::model::api::Version;
use crate::model::path::Part;
use crate::parse::path;

/// Spellings by the name in lower case.
#[derive(Debug, Default)]
pub(crate) struct Spellings(HashMap<String, String>);

impl Spellings {
    /// Collects the names in the requests of published pages, then those that the metadata declares anywhere.
    pub(super) fn new(version: &Version, csdl: &Csdl) -> Self {
        let mut spellings = HashMap::new();
        let mut add = |name: &str| {
            spellings.entry(name.to_lowercase()).or_insert_with(|| name.to_owned());
        };
        for request in version.operations.iter().flat_map(|operation| &operation.requests) {
            for part in path::parts(&request.path) {
                if let Part::Name(name) | Part::Call { name, .. } = part {
                    add(name);
                }
            }
        }
        csdl.member_names().for_each(add);
        Self(spellings)
    }

    /// The spelling of a name; the name itself if it is known nowhere.
    pub(super) fn find<'s>(&'s self, name: &'s str) -> &'s str {
        self.0.get(&name.to_lowercase()).map_or(name, String::as_str)
    }
}

//! Collects which type the pages read at each address, and the names of functions and actions.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use crate::model::api::{Operation, OperationKind, TypeRef};
use crate::model::path::{Part, Path};
use crate::model::types::Method;
use crate::resolve::families::is_partial;
use crate::resolve::routes::addresses::Addresses;

/// Which type is read at each address of a version.
#[derive(Default)]
pub(crate) struct Readings<'a> {
    by_address: HashMap<&'a str, Reading>,
    /// The names of functions and actions, in lower case.
    calls: HashSet<String>,
}

/// The type that one page reads at an address.
struct Reading {
    ty: TypeRef,
    rank: Rank,
    page: String,
}

/// Which of several pages is used for an address: the one with the least rank.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    /// Whether the page describes only one area of the API.
    partial: bool,
    /// The number of its request lines: the more lines a page has, the more general is the type. A collection that is
    /// inferred from the address of an item counts one more.
    lines: usize,
}

impl<'a> Readings<'a> {
    /// Collects the types that the published requests of a version read.
    pub(crate) fn new(operations: &[Operation], addresses: &'a Addresses<'_>) -> Self {
        let mut readings = Self::default();
        for operation in operations {
            readings.add_calls(operation, addresses);
            readings.add_reads(operation, addresses);
        }
        readings
    }

    /// The type that pages read at an address.
    pub(crate) fn at(&self, address: &str) -> Option<&TypeRef> {
        self.by_address.get(address).map(|reading| &reading.ty)
    }

    /// The type that pages other than this one read at an address.
    pub(crate) fn at_by_others(&self, address: &str, page: &str) -> Option<&TypeRef> {
        self.by_address.get(address).filter(|reading| reading.page != page).map(|reading| &reading.ty)
    }

    /// Whether some page calls a function or an action of this name.
    pub(crate) fn is_call(&self, name: &str) -> bool {
        self.calls.contains(&name.to_ascii_lowercase())
    }

    fn add_calls(&mut self, operation: &Operation, addresses: &Addresses<'_>) {
        for request in &operation.requests {
            let path = addresses.path(request);
            let functions = path.parts.iter().filter_map(|part| match part {
                Part::Call { name, .. } => Some(*name),
                _ => None,
            });
            let action = match path.parts.last() {
                Some(Part::Name(name)) if operation.kind == OperationKind::Action => Some(*name),
                _ => None,
            };
            self.calls.extend(functions.chain(action).map(str::to_ascii_lowercase));
        }
    }

    fn add_reads(&mut self, operation: &Operation, addresses: &'a Addresses<'_>) {
        let reads = matches!(operation.kind, OperationKind::List | OperationKind::Get);
        let Some(ty) = operation.returned().filter(|ty| reads && !ty.is_primitive()) else { return };
        for request in operation.published_requests().filter(|request| request.method == Method::Get) {
            let path = addresses.path(request);
            for (address, collection, indirect) in places(path, ty, addresses) {
                let rank = Rank {
                    partial: is_partial(&operation.page),
                    lines: operation.published_requests().count() + usize::from(indirect),
                };
                if self.by_address.get(address).is_none_or(|known| known.rank > rank) {
                    let ty = TypeRef { name: ty.name.clone(), collection };
                    self.by_address.insert(address, Reading { ty, rank, page: operation.page.clone() });
                }
            }
        }
    }
}

/// The addresses whose type a line documents, each with two flags: whether it holds a collection, and whether that is
/// inferred from the address of an item.
fn places<'a>(
    path: &'a Path<'_>,
    ty: &TypeRef,
    addresses: &Addresses<'_>,
) -> impl Iterator<Item = (&'a str, bool, bool)> + use<'a> {
    let address = path.address();
    let (place, set) = match path.parts.last() {
        Some(Part::Key(_)) if !ty.collection => {
            (Some((address, false, false)), Some((address.trim_end_matches("/{}"), true, true)))
        }
        Some(Part::Name(name)) if !name.starts_with('$') => {
            (Some((address, ty.collection || addresses.is_set(address), false)), None)
        }
        _ => (None, None),
    };
    place.into_iter().chain(set)
}

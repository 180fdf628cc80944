//! Walks the path of a request over the metadata: finds the declared spelling of each segment, and what the request is
//! about.
//!
//! Letter case does not count. Keys, casts, operations, `$ref`, `$value` and `$count` have the meaning that OData gives
//! them; a path inside a drive or a site leads to an item. [`overloads`] chooses among the overloads of an operation,
//! [`clean`] mends notation before the walk, and [`text`] writes segments. What a published page may leave out, such as
//! a cast, may be left out here. A walk over what the metadata lacks says which name is lacking; [`undeclared`] walks on
//! without it.

use crate::csdl::{Csdl, Lacking, Operation, Root, TypeKind};
use crate::model::names::short_name;
use crate::model::path::{Part, PartArgument};
use crate::model::types::{Method, TypeRef};
use crate::parse::path;

mod clean;
mod error;
mod overloads;
mod text;
mod undeclared;

pub(crate) use clean::Slip;
pub(crate) use error::{Cause, WalkError};
use text::Text;
pub(crate) use undeclared::walk_undeclared;

/// A request that the metadata declares.
#[derive(Debug)]
pub(crate) struct Walked<'c> {
    /// The path with the declared spelling.
    pub(crate) path: String,
    /// The path without what may differ between spellings of the same request: letter case, the names of placeholders,
    /// the namespaces of operations, parentheses.
    pub(crate) key: String,
    /// What the request is about: the type and the member or operation, whatever leads there.
    pub(crate) subject: String,
    /// The qualified name of the type to which the last segment belongs; `None` at the root.
    pub(crate) owner: Option<String>,
    /// The last name in the path, as declared.
    pub(crate) name: String,
    /// The meaning of the last segment.
    pub(crate) step: Step<'c>,
    /// The type of what the path leads to; that of the entities for `$ref` and `$count`.
    pub(crate) ty: Option<TypeRef>,
    /// The mistakes of notation that were mended.
    pub(crate) slips: Vec<Slip>,
    /// The first name that stands in place of a key, and could be that of an operation which the metadata lacks.
    pub(crate) lacking: Option<Lacking>,
}

/// The meaning of a segment.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step<'c> {
    /// An entity set or a singleton.
    Root,
    /// A navigation property.
    Navigation,
    /// A property.
    Property,
    /// A key, or a path inside a drive or a site.
    Key,
    /// A cast.
    Cast,
    /// An action or a function: the overload that is called.
    Call(&'c Operation),
    /// `$ref`.
    Ref,
    /// `$value`.
    Value,
    /// `$count`.
    Count,
    /// A name that the metadata does not declare: a property of an open type, or anything on an undeclared path.
    Undeclared,
}

/// What to do with a name that stands in place of a key: `mailFolders/inbox`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Literals {
    /// It stays, as pages write it.
    Keep,
    /// It becomes a placeholder, because the request with the key sends it as well.
    AsKeys,
}

/// Walks a request.
///
/// # Errors
///
/// The path leads nowhere in the metadata: why.
pub(crate) fn walk<'c>(
    csdl: &'c Csdl,
    method: Method,
    written: &str,
    literals: Literals,
) -> Result<Walked<'c>, WalkError> {
    let (cleaned, slips) = clean::clean(written);
    let parts = path::parts(&cleaned);
    let mut walker = Walker::new(csdl, method, literals, slips);
    for (index, part) in parts.iter().enumerate() {
        if let Err(error) = walker.part(part, index + 1 == parts.len()) {
            return Err(WalkError { lacking: walker.lacking, ..error });
        }
    }
    walker.finish()
}

/// The place that a walk has reached.
#[derive(Clone, Debug)]
struct Place<'c> {
    step: Step<'c>,
    ty: Option<TypeRef>,
    subject: String,
    /// The subject of the member or the set in which this place is, for `$ref`.
    via: String,
    owner: Option<String>,
    name: String,
}

struct Walker<'c> {
    csdl: &'c Csdl,
    method: Method,
    literals: Literals,
    text: Text,
    at: Option<Place<'c>>,
    slips: Vec<Slip>,
    lacking: Option<Lacking>,
}

impl<'c> Walker<'c> {
    fn new(csdl: &'c Csdl, method: Method, literals: Literals, slips: Vec<Slip>) -> Self {
        Self { csdl, method, literals, text: Text::default(), at: None, slips, lacking: None }
    }

    fn finish(self) -> Result<Walked<'c>, WalkError> {
        let Self { text, at, slips, lacking, .. } = self;
        let Place { step, ty, subject, owner, name, .. } =
            at.ok_or_else(|| WalkError::new(Cause::Root, "the path is empty"))?;
        let (path, key) = text.finish();
        Ok(Walked { path, key, subject, owner, name, step, ty, slips, lacking })
    }

    fn part(&mut self, part: &Part<'_>, last: bool) -> Result<(), WalkError> {
        match part {
            Part::Name(name) => self.name(name, &[], last),
            Part::Call { name, arguments } => match arguments.as_slice() {
                // A key in parentheses: `workflows({id})`.
                [only] if only.name.is_empty() && self.is_set(name) => {
                    self.name(name, &[], false)?;
                    self.key(only.value)
                }
                _ => self.name(name, arguments, last),
            },
            Part::Key(_) => self.key(""),
            Part::Pair(argument) => self.alternate_key(std::slice::from_ref(argument), false),
            Part::Path { name, .. } => self.item_path(name, last),
        }
    }

    /// Follows a name with the arguments in the parentheses behind it.
    fn name(&mut self, name: &str, arguments: &[PartArgument<'_>], last: bool) -> Result<(), WalkError> {
        let Some(at) = self.at.clone() else { return self.root(name, arguments) };
        let Some(ty) = at.ty.clone() else {
            return Err(WalkError::new(Cause::Nothing, format!("nothing is declared where {name} follows")));
        };
        if self.control(name, &at, &ty)? || self.cast(name, arguments, &at, &ty) || self.member(name, arguments, &ty)? {
            return Ok(());
        }
        if let Some(call) = overloads::find(self.csdl, name, &ty, arguments, last.then_some(self.method)) {
            if call.binding.as_ref().is_some_and(|binding| !self.csdl.is_derived(&ty.name, &binding.name)) {
                self.slips.push(Slip::Cast);
            }
            self.call(call, arguments);
            return Ok(());
        }
        self.lacking.get_or_insert_with(|| Lacking { at: Some(ty.clone()), name: name.to_owned() });
        let other = TypeRef { name: ty.name.clone(), collection: !ty.collection };
        if !self.csdl.operations(name, &other).is_empty() {
            return Err(WalkError::new(Cause::OtherBinding, format!("{name} is bound to {other}, not to {ty}")));
        }
        let declared = self.csdl.structured_type(&ty.name);
        if !ty.collection && declared.is_some_and(|declared| declared.open) {
            self.text.name(name);
            self.reach(Step::Undeclared, None, &ty.name, name);
            return Ok(());
        }
        if ty.collection && arguments.is_empty() && declared.is_some_and(|ty| ty.kind == TypeKind::Entity) {
            return self.literal(name);
        }
        let cause = if ty.collection { Cause::NameAfterCollection } else { Cause::Member };
        Err(WalkError::new(cause, format!("{ty} has no {name}")))
    }

    /// Follows a name that stands in place of a key.
    fn literal(&mut self, name: &str) -> Result<(), WalkError> {
        self.slips.push(Slip::Literal);
        match self.literals {
            Literals::AsKeys => self.key(name),
            Literals::Keep => {
                let item = self.item(name)?;
                self.text.name(name);
                self.reach_item(&item);
                Ok(())
            }
        }
    }

    fn root(&mut self, name: &str, arguments: &[PartArgument<'_>]) -> Result<(), WalkError> {
        if let Some(root) = self.csdl.root(name) {
            self.text.name(&root.name);
            let (subject, ty) = (format!("/{}", root.name.to_lowercase()), Some(root.ty.clone()));
            let via = subject.clone();
            self.at = Some(Place { step: Step::Root, ty, subject, via, owner: None, name: root.name.clone() });
            return if arguments.is_empty() { Ok(()) } else { self.alternate_key(arguments, true) };
        }
        let unbound: Vec<&Operation> = self.csdl.unbound_overloads(name).collect();
        if let Some(call) = overloads::choose(&unbound, arguments) {
            self.call(call, arguments);
            return Ok(());
        }
        let Some(root) = self.singleton_with(name) else {
            self.lacking.get_or_insert_with(|| Lacking { at: None, name: name.to_owned() });
            return Err(WalkError::new(Cause::Root, format!("there is no entity set or singleton {name}")));
        };
        self.slips.push(Slip::Root);
        self.root(root, &[])?;
        self.name(name, arguments, false)
    }

    /// The only singleton with a navigation property of that name. Paths may leave it out.
    fn singleton_with(&self, name: &str) -> Option<&'c str> {
        let has = |root: &&Root| {
            !root.ty.collection && self.csdl.member(&root.ty.name, name).is_some_and(|member| member.navigation)
        };
        let mut found = self.csdl.roots().filter(has);
        let first = found.next()?;
        found.next().is_none().then_some(first.name.as_str())
    }

    /// Follows `$ref`, `$value` and `$count`; false for any other name.
    fn control(&mut self, name: &str, at: &Place<'c>, ty: &TypeRef) -> Result<bool, WalkError> {
        let (step, subject) = match name.to_ascii_lowercase().as_str() {
            "$ref" if matches!(at.step, Step::Key) => (Step::Ref, format!("{}/{{}}/$ref", at.via)),
            "$ref" => (Step::Ref, format!("{}/$ref", at.subject)),
            "$value" => (Step::Value, format!("{}/$value", at.subject)),
            "$count" if ty.collection => (Step::Count, format!("{}/$count", at.subject)),
            "$count" => return Err(WalkError::new(Cause::Member, format!("{ty} is no collection to count"))),
            _ => return Ok(false),
        };
        self.text.name(&name.to_ascii_lowercase());
        self.at = Some(Place { step, subject, ..at.clone() });
        Ok(true)
    }

    fn cast(&mut self, name: &str, arguments: &[PartArgument<'_>], at: &Place<'c>, ty: &TypeRef) -> bool {
        let Some(cast) = self.csdl.cast(name).filter(|_| arguments.is_empty()) else { return false };
        // A type with the name of an operation: the operation is meant, unless the types are related.
        if !self.csdl.related(&cast.name, &ty.name) && !self.csdl.operations(name, ty).is_empty() {
            return false;
        }
        self.text.name(&cast.name);
        let subject = format!("{}/{}", at.subject, cast.name.to_lowercase());
        let ty = Some(TypeRef { name: cast.name.as_str().into(), collection: ty.collection });
        self.at = Some(Place { step: Step::Cast, ty, via: subject.clone(), subject, ..at.clone() });
        true
    }

    fn member(&mut self, name: &str, arguments: &[PartArgument<'_>], ty: &TypeRef) -> Result<bool, WalkError> {
        if ty.collection {
            return Ok(false);
        }
        let found = self.csdl.find_member(&ty.name, name).or_else(|| self.csdl.find_derived_member(&ty.name, name));
        let Some((declaring, member)) = found else { return Ok(false) };
        self.text.name(&member.name);
        let step = if member.navigation { Step::Navigation } else { Step::Property };
        self.reach(step, Some(member.ty.clone()), &declaring.name, &member.name);
        if !arguments.is_empty() {
            self.alternate_key(arguments, true)?;
        }
        Ok(true)
    }

    fn call(&mut self, call: &'c Operation, arguments: &[PartArgument<'_>]) {
        self.text.call(self.csdl, call, arguments);
        let binding = call.binding.as_ref().map_or_else(String::new, ToString::to_string);
        let subject = format!("{}/{}", binding.to_lowercase(), call.name.to_lowercase());
        let owner = call.binding.as_ref().map(|binding| binding.name.to_string());
        let name = short_name(&call.name).to_owned();
        let via = subject.clone();
        self.at = Some(Place { step: Step::Call(call), ty: call.returns.clone(), subject, via, owner, name });
    }

    /// Follows the key of an item. `name` is that of the placeholder, empty if the path states none.
    fn key(&mut self, name: &str) -> Result<(), WalkError> {
        let item = self.item(if name.is_empty() { "{id}" } else { name })?;
        self.text.key(&item);
        self.reach_item(&item);
        Ok(())
    }

    fn alternate_key(&mut self, arguments: &[PartArgument<'_>], parenthesized: bool) -> Result<(), WalkError> {
        let item = self.item("an alternate key")?;
        self.text.alternate_key(self.csdl, &item, arguments, parenthesized);
        self.reach_item(&item);
        Ok(())
    }

    /// Follows a path inside a drive or a site: `root:/{path}:` after a drive, `:/{path}:` after a key.
    fn item_path(&mut self, name: &str, last: bool) -> Result<(), WalkError> {
        if name.is_empty() {
            self.text.item_path(None, last);
            let ty = self.at.as_ref().and_then(|at| at.ty.clone());
            let Some(ty) = ty.filter(|ty| !ty.collection) else {
                return Err(WalkError::new(Cause::Nothing, "a path stands after no item"));
            };
            self.reach_item(&ty);
            return Ok(());
        }
        let ty = self.at.as_ref().and_then(|at| at.ty.clone());
        let member = ty.filter(|ty| !ty.collection).and_then(|ty| self.csdl.find_member(&ty.name, name));
        let Some((_, member)) = member else {
            return Err(WalkError::new(Cause::Member, format!("a path stands after {name}, which is no item")));
        };
        self.text.item_path(Some(&member.name), last);
        let item = TypeRef::single(member.ty.name.clone());
        self.reach_item(&item);
        Ok(())
    }

    /// The type of one item of the collection that the walk has reached.
    fn item(&self, key: &str) -> Result<TypeRef, WalkError> {
        let Some(at) = &self.at else { return Err(WalkError::new(Cause::Root, "a path cannot start with a key")) };
        match &at.ty {
            None => Err(WalkError::new(Cause::Nothing, format!("nothing is declared where {key} follows"))),
            Some(ty) if ty.collection => Ok(TypeRef::single(ty.name.clone())),
            Some(ty) => Err(WalkError::new(Cause::KeyAfterSingle, format!("a key follows a single {}", ty.name))),
        }
    }

    fn reach_item(&mut self, item: &TypeRef) {
        let subject = item.name.to_lowercase();
        let via = self.at.as_ref().map_or_else(String::new, |at| at.via.clone());
        let name = self.at.as_ref().map_or_else(String::new, |at| at.name.clone());
        let owner = Some(item.name.to_string());
        self.at = Some(Place { step: Step::Key, ty: Some(item.clone()), subject, via, owner, name });
    }

    fn reach(&mut self, step: Step<'c>, ty: Option<TypeRef>, owner: &str, name: &str) {
        let subject = format!("{}/{}", owner.to_lowercase(), name.to_lowercase());
        let via = subject.clone();
        self.at = Some(Place { step, ty, subject, via, owner: Some(owner.to_owned()), name: name.to_owned() });
    }

    /// Whether a name leads from the place to a collection.
    fn is_set(&self, name: &str) -> bool {
        match &self.at {
            None => self.csdl.root(name).is_some_and(|root| root.ty.collection),
            Some(Place { ty: Some(ty), .. }) => {
                self.csdl.member(&ty.name, name).is_some_and(|member| member.ty.collection)
            }
            Some(_) => false,
        }
    }
}

#[cfg(test)]
mod tests;

//! Walks the path of a request that no metadata declares: declared as far as it goes, and as it is written from there on.

use super::overloads::parameter_name;
use super::{Cause, Literals, Place, Step, WalkError, Walked, Walker, clean};
use crate::complete::spellings::Spellings;
use crate::csdl::Csdl;
use crate::model::names::Primitive;
use crate::model::path::{Part, PartArgument};
use crate::model::types::{Method, TypeRef};
use crate::parse::path;

/// Walks a request. A name behind which nothing is declared leads to a place without a type; whatever follows is a name,
/// a key or a call there.
///
/// # Errors
///
/// The first segment is not declared, or a later one has characters that no name has.
pub(crate) fn walk_undeclared<'c>(
    csdl: &'c Csdl,
    spellings: &Spellings,
    method: Method,
    written: &str,
) -> Result<Walked<'c>, WalkError> {
    let (cleaned, slips) = clean::clean(written);
    let parts = path::parts(&cleaned);
    let mut walker = Walker::new(csdl, method, Literals::Keep, slips);
    for (index, part) in parts.iter().enumerate() {
        let last = index + 1 == parts.len();
        let before = (walker.text.clone(), walker.at.clone());
        let found = walker.part(part, last);
        let is_declared = found.is_ok();
        if walker.at.is_none() {
            found?;
        }
        // Nobody posts to an item: where a key is expected, a name at the end of the path is that of an action.
        let calls = last && method == Method::Post && walker.lacking.is_some();
        if !is_declared || calls {
            (walker.text, walker.at) = before;
            walker.undeclared(part, last, spellings)?;
        }
    }
    walker.finish()
}

impl Walker<'_> {
    fn undeclared(&mut self, part: &Part<'_>, last: bool, spellings: &Spellings) -> Result<(), WalkError> {
        match part {
            Part::Name(name) => self.undeclared_name(spellings.find(name), &[])?,
            Part::Call { name, arguments } => self.undeclared_name(spellings.find(name), arguments)?,
            Part::Key(name) => {
                self.text.undeclared_key(check_written(name)?);
                self.reach_undeclared(None, "{}");
            }
            Part::Pair(argument) => {
                let untyped = TypeRef::single(Primitive::Untyped);
                let name = check(parameter_name(argument))?;
                self.text.alternate_key(self.csdl, &untyped, std::slice::from_ref(argument), false);
                self.reach_undeclared(None, name);
            }
            Part::Path { name, .. } => {
                self.text.item_path(Some(check_written(name)?).filter(|name| !name.is_empty()), last);
                self.reach_undeclared(None, name);
            }
        }
        Ok(())
    }

    fn undeclared_name(&mut self, name: &str, arguments: &[PartArgument<'_>]) -> Result<(), WalkError> {
        let name = check(name)?;
        arguments.iter().try_for_each(|argument| check(parameter_name(argument)).map(drop))?;
        self.text.undeclared_call(name, arguments);
        self.reach_undeclared(Some(name), name);
        Ok(())
    }

    /// Reaches a place without a type. Its subject is the way to it from the last declared place. It has the last name on
    /// that way if it has none of its own.
    fn reach_undeclared(&mut self, name: Option<&str>, step: &str) {
        let Some(Place { ty, subject: above, owner, name: above_name, .. }) = self.at.take() else { return };
        let owner = ty.map(|ty| ty.name.into_string()).or(owner);
        let subject = format!("{above}/{}", step.to_lowercase());
        self.at = Some(Place {
            step: Step::Undeclared,
            ty: None,
            via: subject.clone(),
            subject,
            owner,
            name: name.map_or(above_name, str::to_owned),
        });
    }
}

/// The name, if none is written or if it is sound.
fn check_written(name: &str) -> Result<&str, WalkError> {
    if name.is_empty() { Ok(name) } else { check(name) }
}

/// The name, if it has only characters that names of the API have, a letter or a digit first and no dot last: it goes
/// into pages as it is.
fn check(name: &str) -> Result<&str, WalkError> {
    let sound = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '$');
    let error = || WalkError::new(Cause::Nothing, format!("{} is no name", name.escape_debug()));
    let starts = name.strip_prefix('$').unwrap_or(name).starts_with(|c: char| c.is_ascii_alphanumeric());
    if starts && name.chars().all(sound) && !name.ends_with('.') { Ok(name) } else { Err(error()) }
}

//! The service's metadata, read from a CSDL document (OData v4, XML).
//!
//! [`read`] turns the XML elements of [`xml`] into the [`declarations`], with the [`facts`] of the annotations that
//! [`targets`] finds. [`identifier`] checks the names, and [`lookup`] finds a declaration by the name that a page uses.
//! Letter case is ignored, because the service ignores it too. [`adopt`] adds declarations of another version.

mod adopt;
mod declarations;
mod error;
mod facts;
mod identifier;
mod lookup;
mod read;
mod targets;
mod xml;

pub(crate) use adopt::Lacking;
pub use declarations::Csdl;
pub(crate) use declarations::{EnumType, Member, Operation, OperationKind, Root, StructuredType, TypeKind, fold};
pub use error::CsdlError;
pub(crate) use facts::Origin;

#[cfg(test)]
mod facts_tests;
#[cfg(test)]
pub(crate) mod tests;

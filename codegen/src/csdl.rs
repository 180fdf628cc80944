//! The service's metadata, read from a CSDL document (OData v4, XML).
//!
//! [`read`] turns the XML elements of [`xml`] into the [`declarations`], and [`lookup`] finds a declaration by the name
//! that a page uses. Letter case is ignored, because the service ignores it too.

mod declarations;
mod error;
mod lookup;
mod read;
mod xml;

pub use declarations::Csdl;
pub(crate) use declarations::{Operation, OperationKind, fold};
pub use error::CsdlError;

#[cfg(test)]
pub(crate) mod tests;

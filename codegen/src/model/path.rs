//! Paths in three forms: as pages write them, as routes have them, and as addresses by which they are compared.
//!
//! A request line has a [`Path`], whose [`Part`]s borrow the text of the page. A route has [`Segment`]s, which are part
//! of the JSON model. Both have an [`Address`].

mod address;
mod part;
mod segment;
mod template;

pub use address::Address;
pub use part::{Part, PartArgument};
pub use segment::{Argument, Segment};
pub use template::Path;

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.phone`](https://learn.microsoft.com/graph/api/resources/phone?view=graph-rest-beta)
    Phone = "microsoft.graph.phone"
}

impl Phone {
    /// `number` in queries.
    pub const NUMBER: Property<Self> = Property::new("number");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `number`: `Edm.String`
    pub fn number(&self) -> Option<&str> {
        self.0.str("number")
    }

    /// Sets `number`.
    pub fn with_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("number", value))
    }

    /// `type`: `microsoft.graph.phoneType`
    ///
    /// Possible values are: home, business, mobile, other, assistant, homeFax, businessFax, otherFax, pager, radio.
    pub fn type_(&self) -> Option<super::PhoneType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::PhoneType>>) -> Self {
        Self(self.0.with("type", value))
    }
}

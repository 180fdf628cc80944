// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.termStore.relation`](https://learn.microsoft.com/graph/api/resources/termstore-relation?view=graph-rest-beta)
    Relation: super::super::Entity = "microsoft.graph.termStore.relation"
}

impl Relation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `relationship` in queries.
    pub const RELATIONSHIP: Property<Self> = Property::new("relationship");
    /// `fromTerm` in queries.
    pub const FROM_TERM: Property<Self> = Property::new("fromTerm");
    /// `set` in queries.
    pub const SET: Property<Self> = Property::new("set");
    /// `toTerm` in queries.
    pub const TO_TERM: Property<Self> = Property::new("toTerm");

    /// `relationship`: `Edm.String`
    ///
    /// Possible values are: pin, reuse.
    pub fn relationship(&self) -> Option<&str> {
        self.0.str("relationship")
    }

    /// Sets `relationship`.
    pub fn with_relationship(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("relationship", value))
    }

    /// `fromTerm`: `microsoft.graph.termStore.term`
    pub fn from_term(&self) -> Option<&super::Term> {
        self.0.model("fromTerm")
    }

    /// Sets `fromTerm`.
    pub fn with_from_term(self, value: impl Into<Nullable<super::Term>>) -> Self {
        Self(self.0.with("fromTerm", value))
    }

    /// `set`: `microsoft.graph.termStore.set`
    pub fn set(&self) -> Option<&super::Set> {
        self.0.model("set")
    }

    /// Sets `set`.
    pub fn with_set(self, value: impl Into<Nullable<super::Set>>) -> Self {
        Self(self.0.with("set", value))
    }

    /// `toTerm`: `microsoft.graph.termStore.term`
    pub fn to_term(&self) -> Option<&super::Term> {
        self.0.model("toTerm")
    }

    /// Sets `toTerm`.
    pub fn with_to_term(self, value: impl Into<Nullable<super::Term>>) -> Self {
        Self(self.0.with("toTerm", value))
    }
}

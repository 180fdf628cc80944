// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from subjectrightsrequestmailboxlocation.
    ///
    /// [`microsoft.graph.subjectRightsRequestEnumeratedMailboxLocation`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequestenumeratedmailboxlocation?view=graph-rest-beta)
    SubjectRightsRequestEnumeratedMailboxLocation: super::SubjectRightsRequestMailboxLocation = "microsoft.graph.subjectRightsRequestEnumeratedMailboxLocation"
}

impl SubjectRightsRequestEnumeratedMailboxLocation {
    /// `upns` in queries.
    pub const UPNS: Property<Self> = Property::new("upns");

    /// `upns`: `Collection(Edm.String)`
    pub fn upns(&self) -> Option<Vec<&str>> {
        self.0.strs("upns")
    }

    /// Sets `upns`.
    pub fn with_upns(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("upns", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from subjectrightsrequestsitelocation.
    ///
    /// [`microsoft.graph.subjectRightsRequestEnumeratedSiteLocation`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequestenumeratedsitelocation?view=graph-rest-beta)
    SubjectRightsRequestEnumeratedSiteLocation: super::SubjectRightsRequestSiteLocation = "microsoft.graph.subjectRightsRequestEnumeratedSiteLocation"
}

impl SubjectRightsRequestEnumeratedSiteLocation {
    /// `Url` in queries.
    pub const URL: Property<Self> = Property::new("Url");
    /// `urls` in queries.
    pub const URLS: Property<Self> = Property::new("urls");

    /// `Url`: `Collection(Edm.String)`
    pub fn url(&self) -> Option<Vec<&str>> {
        self.0.strs("Url")
    }

    /// Sets `Url`.
    pub fn with_url(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("Url", value))
    }

    /// `urls`: `Collection(Edm.String)`
    pub fn urls(&self) -> Option<Vec<&str>> {
        self.0.strs("urls")
    }

    /// Sets `urls`.
    pub fn with_urls(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("urls", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from mediaconfig.
    ///
    /// [`microsoft.graph.serviceHostedMediaConfig`](https://learn.microsoft.com/graph/api/resources/servicehostedmediaconfig?view=graph-rest-1.0)
    ServiceHostedMediaConfig: super::MediaConfig = "microsoft.graph.serviceHostedMediaConfig"
}

impl ServiceHostedMediaConfig {
    /// `preFetchMedia` in queries.
    pub const PRE_FETCH_MEDIA: Property<Self> = Property::new("preFetchMedia");

    /// `preFetchMedia`: `Collection(microsoft.graph.mediaInfo)`
    pub fn pre_fetch_media(&self) -> Option<&[super::MediaInfo]> {
        self.0.models("preFetchMedia")
    }

    /// Sets `preFetchMedia`.
    pub fn with_pre_fetch_media(self, value: impl Into<Nullable<Vec<super::MediaInfo>>>) -> Self {
        Self(self.0.with("preFetchMedia", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from mediaconfig.
    ///
    /// [`microsoft.graph.serviceHostedMediaConfig`](https://learn.microsoft.com/graph/api/resources/servicehostedmediaconfig?view=graph-rest-beta)
    ServiceHostedMediaConfig: super::MediaConfig = "microsoft.graph.serviceHostedMediaConfig"
}

impl ServiceHostedMediaConfig {
    /// `removeFromDefaultAudioGroup` in queries.
    pub const REMOVE_FROM_DEFAULT_AUDIO_GROUP: Property<Self> = Property::new("removeFromDefaultAudioGroup");
    /// `preFetchMedia` in queries.
    pub const PRE_FETCH_MEDIA: Property<Self> = Property::new("preFetchMedia");

    /// Sets `removeFromDefaultAudioGroup`.
    pub fn with_remove_from_default_audio_group(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("removeFromDefaultAudioGroup", value))
    }

    /// `preFetchMedia`: `Collection(microsoft.graph.mediaInfo)`
    pub fn pre_fetch_media(&self) -> Option<&[super::MediaInfo]> {
        self.0.models("preFetchMedia")
    }

    /// Sets `preFetchMedia`.
    pub fn with_pre_fetch_media(self, value: impl Into<Nullable<Vec<super::MediaInfo>>>) -> Self {
        Self(self.0.with("preFetchMedia", value))
    }
}

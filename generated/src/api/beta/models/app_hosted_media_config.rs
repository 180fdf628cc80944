// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.appHostedMediaConfig`](https://learn.microsoft.com/graph/api/resources/apphostedmediaconfig?view=graph-rest-beta)
    AppHostedMediaConfig: super::MediaConfig = "microsoft.graph.appHostedMediaConfig"
}

impl AppHostedMediaConfig {
    /// `removeFromDefaultAudioGroup` in queries.
    pub const REMOVE_FROM_DEFAULT_AUDIO_GROUP: Property<Self> = Property::new("removeFromDefaultAudioGroup");
    /// `blob` in queries.
    pub const BLOB: Property<Self> = Property::new("blob");

    /// Sets `removeFromDefaultAudioGroup`.
    pub fn with_remove_from_default_audio_group(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("removeFromDefaultAudioGroup", value))
    }

    /// `blob`: `Edm.String`
    pub fn blob(&self) -> Option<&str> {
        self.0.str("blob")
    }

    /// Sets `blob`.
    pub fn with_blob(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("blob", value))
    }
}

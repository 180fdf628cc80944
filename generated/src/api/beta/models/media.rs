// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.media`](https://learn.microsoft.com/graph/api/resources/media?view=graph-rest-beta)
    Media = "microsoft.graph.media"
}

impl Media {
    /// `isTranscriptionShown` in queries.
    pub const IS_TRANSCRIPTION_SHOWN: Property<Self> = Property::new("isTranscriptionShown");
    /// `mediaSource` in queries.
    pub const MEDIA_SOURCE: Property<Self> = Property::new("mediaSource");

    /// `isTranscriptionShown`: `Edm.Boolean`
    pub fn is_transcription_shown(&self) -> Option<bool> {
        self.0.bool("isTranscriptionShown")
    }

    /// Sets `isTranscriptionShown`.
    pub fn with_is_transcription_shown(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isTranscriptionShown", value))
    }

    /// `mediaSource`: `microsoft.graph.mediaSource`, read-only
    ///
    /// Read-only.
    pub fn media_source(&self) -> Option<&super::MediaSource> {
        self.0.model("mediaSource")
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mediaPrompt`](https://learn.microsoft.com/graph/api/resources/mediaprompt?view=graph-rest-beta)
    MediaPrompt = "microsoft.graph.mediaPrompt"
}

impl MediaPrompt {
    /// `mediaInfo` in queries.
    pub const MEDIA_INFO: Property<Self> = Property::new("mediaInfo");

    /// `mediaInfo`: `microsoft.graph.mediaInfo`
    pub fn media_info(&self) -> Option<&super::MediaInfo> {
        self.0.model("mediaInfo")
    }

    /// Sets `mediaInfo`.
    pub fn with_media_info(self, value: impl Into<Nullable<super::MediaInfo>>) -> Self {
        Self(self.0.with("mediaInfo", value))
    }
}

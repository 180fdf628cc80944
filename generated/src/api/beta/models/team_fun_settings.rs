// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamFunSettings`](https://learn.microsoft.com/graph/api/resources/teamfunsettings?view=graph-rest-beta)
    TeamFunSettings = "microsoft.graph.teamFunSettings"
}

impl TeamFunSettings {
    /// `allowGiphy` in queries.
    pub const ALLOW_GIPHY: Property<Self> = Property::new("allowGiphy");
    /// `giphyContentRating` in queries.
    pub const GIPHY_CONTENT_RATING: Property<Self> = Property::new("giphyContentRating");
    /// `allowStickersAndMemes` in queries.
    pub const ALLOW_STICKERS_AND_MEMES: Property<Self> = Property::new("allowStickersAndMemes");
    /// `allowCustomMemes` in queries.
    pub const ALLOW_CUSTOM_MEMES: Property<Self> = Property::new("allowCustomMemes");

    /// `allowGiphy`: `Edm.Boolean`
    pub fn allow_giphy(&self) -> Option<bool> {
        self.0.bool("allowGiphy")
    }

    /// Sets `allowGiphy`.
    pub fn with_allow_giphy(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowGiphy", value))
    }

    /// `giphyContentRating`: `microsoft.graph.giphyRatingType`
    ///
    /// Possible values are: moderate, strict.
    pub fn giphy_content_rating(&self) -> Option<super::GiphyRatingType> {
        self.0.enumeration("giphyContentRating")
    }

    /// Sets `giphyContentRating`.
    pub fn with_giphy_content_rating(self, value: impl Into<Nullable<super::GiphyRatingType>>) -> Self {
        Self(self.0.with("giphyContentRating", value))
    }

    /// `allowStickersAndMemes`: `Edm.Boolean`
    pub fn allow_stickers_and_memes(&self) -> Option<bool> {
        self.0.bool("allowStickersAndMemes")
    }

    /// Sets `allowStickersAndMemes`.
    pub fn with_allow_stickers_and_memes(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowStickersAndMemes", value))
    }

    /// `allowCustomMemes`: `Edm.Boolean`
    pub fn allow_custom_memes(&self) -> Option<bool> {
        self.0.bool("allowCustomMemes")
    }

    /// Sets `allowCustomMemes`.
    pub fn with_allow_custom_memes(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowCustomMemes", value))
    }
}

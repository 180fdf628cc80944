// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.audio`](https://learn.microsoft.com/graph/api/resources/audio?view=graph-rest-1.0)
    Audio = "microsoft.graph.audio"
}

impl Audio {
    pub const ALBUM: Property<Self> = Property::new("album");
    pub const ALBUM_ARTIST: Property<Self> = Property::new("albumArtist");
    pub const ARTIST: Property<Self> = Property::new("artist");
    pub const BITRATE: Property<Self> = Property::new("bitrate");
    pub const COMPOSERS: Property<Self> = Property::new("composers");
    pub const COPYRIGHT: Property<Self> = Property::new("copyright");
    pub const DISC: Property<Self> = Property::new("disc");
    pub const DISC_COUNT: Property<Self> = Property::new("discCount");
    pub const DURATION: Property<Self> = Property::new("duration");
    pub const GENRE: Property<Self> = Property::new("genre");
    pub const HAS_DRM: Property<Self> = Property::new("hasDrm");
    pub const IS_VARIABLE_BITRATE: Property<Self> = Property::new("isVariableBitrate");
    pub const TITLE: Property<Self> = Property::new("title");
    pub const TRACK: Property<Self> = Property::new("track");
    pub const TRACK_COUNT: Property<Self> = Property::new("trackCount");
    pub const YEAR: Property<Self> = Property::new("year");

    /// `album`: `Edm.String`
    pub fn album(&self) -> Option<&str> {
        self.0.str("album")
    }

    pub fn with_album(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("album", value))
    }

    /// `albumArtist`: `Edm.String`
    pub fn album_artist(&self) -> Option<&str> {
        self.0.str("albumArtist")
    }

    pub fn with_album_artist(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("albumArtist", value))
    }

    /// `artist`: `Edm.String`
    pub fn artist(&self) -> Option<&str> {
        self.0.str("artist")
    }

    pub fn with_artist(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("artist", value))
    }

    /// `bitrate`: `Edm.Int64`
    pub fn bitrate(&self) -> Option<i64> {
        self.0.i64("bitrate")
    }

    pub fn with_bitrate(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("bitrate", value))
    }

    /// `composers`: `Edm.String`
    pub fn composers(&self) -> Option<&str> {
        self.0.str("composers")
    }

    pub fn with_composers(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("composers", value))
    }

    /// `copyright`: `Edm.String`
    pub fn copyright(&self) -> Option<&str> {
        self.0.str("copyright")
    }

    pub fn with_copyright(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("copyright", value))
    }

    /// `disc`: `Edm.Int16`
    pub fn disc(&self) -> Option<i16> {
        self.0.i16("disc")
    }

    pub fn with_disc(self, value: impl Into<Nullable<i16>>) -> Self {
        Self(self.0.with("disc", value))
    }

    /// `discCount`: `Edm.Int16`
    pub fn disc_count(&self) -> Option<i16> {
        self.0.i16("discCount")
    }

    pub fn with_disc_count(self, value: impl Into<Nullable<i16>>) -> Self {
        Self(self.0.with("discCount", value))
    }

    /// `duration`: `Edm.Int64`
    pub fn duration(&self) -> Option<i64> {
        self.0.i64("duration")
    }

    pub fn with_duration(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("duration", value))
    }

    /// `genre`: `Edm.String`
    pub fn genre(&self) -> Option<&str> {
        self.0.str("genre")
    }

    pub fn with_genre(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("genre", value))
    }

    /// `hasDrm`: `Edm.Boolean`
    pub fn has_drm(&self) -> Option<bool> {
        self.0.bool("hasDrm")
    }

    pub fn with_has_drm(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasDrm", value))
    }

    /// `isVariableBitrate`: `Edm.Boolean`
    pub fn is_variable_bitrate(&self) -> Option<bool> {
        self.0.bool("isVariableBitrate")
    }

    pub fn with_is_variable_bitrate(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isVariableBitrate", value))
    }

    /// `title`: `Edm.String`
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }

    /// `track`: `Edm.Int32`
    pub fn track(&self) -> Option<i32> {
        self.0.i32("track")
    }

    pub fn with_track(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("track", value))
    }

    /// `trackCount`: `Edm.Int32`
    pub fn track_count(&self) -> Option<i32> {
        self.0.i32("trackCount")
    }

    pub fn with_track_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("trackCount", value))
    }

    /// `year`: `Edm.Int32`
    pub fn year(&self) -> Option<i32> {
        self.0.i32("year")
    }

    pub fn with_year(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("year", value))
    }
}

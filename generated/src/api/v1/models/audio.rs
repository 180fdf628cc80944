// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.audio`](https://learn.microsoft.com/graph/api/resources/audio?view=graph-rest-1.0)
    Audio = "microsoft.graph.audio"
}

impl Audio {
    /// `album` in queries.
    pub const ALBUM: Property<Self> = Property::new("album");
    /// `albumArtist` in queries.
    pub const ALBUM_ARTIST: Property<Self> = Property::new("albumArtist");
    /// `artist` in queries.
    pub const ARTIST: Property<Self> = Property::new("artist");
    /// `bitrate` in queries.
    pub const BITRATE: Property<Self> = Property::new("bitrate");
    /// `composers` in queries.
    pub const COMPOSERS: Property<Self> = Property::new("composers");
    /// `copyright` in queries.
    pub const COPYRIGHT: Property<Self> = Property::new("copyright");
    /// `disc` in queries.
    pub const DISC: Property<Self> = Property::new("disc");
    /// `discCount` in queries.
    pub const DISC_COUNT: Property<Self> = Property::new("discCount");
    /// `duration` in queries.
    pub const DURATION: Property<Self> = Property::new("duration");
    /// `genre` in queries.
    pub const GENRE: Property<Self> = Property::new("genre");
    /// `hasDrm` in queries.
    pub const HAS_DRM: Property<Self> = Property::new("hasDrm");
    /// `isVariableBitrate` in queries.
    pub const IS_VARIABLE_BITRATE: Property<Self> = Property::new("isVariableBitrate");
    /// `title` in queries.
    pub const TITLE: Property<Self> = Property::new("title");
    /// `track` in queries.
    pub const TRACK: Property<Self> = Property::new("track");
    /// `trackCount` in queries.
    pub const TRACK_COUNT: Property<Self> = Property::new("trackCount");
    /// `year` in queries.
    pub const YEAR: Property<Self> = Property::new("year");

    /// `album`: `Edm.String`
    pub fn album(&self) -> Option<&str> {
        self.0.str("album")
    }

    /// Sets `album`.
    pub fn with_album(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("album", value))
    }

    /// `albumArtist`: `Edm.String`
    pub fn album_artist(&self) -> Option<&str> {
        self.0.str("albumArtist")
    }

    /// Sets `albumArtist`.
    pub fn with_album_artist(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("albumArtist", value))
    }

    /// `artist`: `Edm.String`
    pub fn artist(&self) -> Option<&str> {
        self.0.str("artist")
    }

    /// Sets `artist`.
    pub fn with_artist(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("artist", value))
    }

    /// `bitrate`: `Edm.Int64`
    pub fn bitrate(&self) -> Option<i64> {
        self.0.i64("bitrate")
    }

    /// Sets `bitrate`.
    pub fn with_bitrate(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("bitrate", value))
    }

    /// `composers`: `Edm.String`
    pub fn composers(&self) -> Option<&str> {
        self.0.str("composers")
    }

    /// Sets `composers`.
    pub fn with_composers(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("composers", value))
    }

    /// `copyright`: `Edm.String`
    pub fn copyright(&self) -> Option<&str> {
        self.0.str("copyright")
    }

    /// Sets `copyright`.
    pub fn with_copyright(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("copyright", value))
    }

    /// `disc`: `Edm.Int16`
    pub fn disc(&self) -> Option<i16> {
        self.0.i16("disc")
    }

    /// Sets `disc`.
    pub fn with_disc(self, value: impl Into<Nullable<i16>>) -> Self {
        Self(self.0.with("disc", value))
    }

    /// `discCount`: `Edm.Int16`
    pub fn disc_count(&self) -> Option<i16> {
        self.0.i16("discCount")
    }

    /// Sets `discCount`.
    pub fn with_disc_count(self, value: impl Into<Nullable<i16>>) -> Self {
        Self(self.0.with("discCount", value))
    }

    /// `duration`: `Edm.Int64`
    pub fn duration(&self) -> Option<i64> {
        self.0.i64("duration")
    }

    /// Sets `duration`.
    pub fn with_duration(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("duration", value))
    }

    /// `genre`: `Edm.String`
    pub fn genre(&self) -> Option<&str> {
        self.0.str("genre")
    }

    /// Sets `genre`.
    pub fn with_genre(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("genre", value))
    }

    /// `hasDrm`: `Edm.Boolean`
    pub fn has_drm(&self) -> Option<bool> {
        self.0.bool("hasDrm")
    }

    /// Sets `hasDrm`.
    pub fn with_has_drm(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasDrm", value))
    }

    /// `isVariableBitrate`: `Edm.Boolean`
    pub fn is_variable_bitrate(&self) -> Option<bool> {
        self.0.bool("isVariableBitrate")
    }

    /// Sets `isVariableBitrate`.
    pub fn with_is_variable_bitrate(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isVariableBitrate", value))
    }

    /// `title`: `Edm.String`
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    /// Sets `title`.
    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }

    /// `track`: `Edm.Int32`
    pub fn track(&self) -> Option<i32> {
        self.0.i32("track")
    }

    /// Sets `track`.
    pub fn with_track(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("track", value))
    }

    /// `trackCount`: `Edm.Int32`
    pub fn track_count(&self) -> Option<i32> {
        self.0.i32("trackCount")
    }

    /// Sets `trackCount`.
    pub fn with_track_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("trackCount", value))
    }

    /// `year`: `Edm.Int32`
    pub fn year(&self) -> Option<i32> {
        self.0.i32("year")
    }

    /// Sets `year`.
    pub fn with_year(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("year", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.audioConferencing`](https://learn.microsoft.com/graph/api/resources/audioconferencing?view=graph-rest-1.0)
    AudioConferencing = "microsoft.graph.audioConferencing"
}

impl AudioConferencing {
    /// `dialinUrl` in queries.
    pub const DIALIN_URL: Property<Self> = Property::new("dialinUrl");
    /// `conferenceId` in queries.
    pub const CONFERENCE_ID: Property<Self> = Property::new("conferenceId");
    /// `tollFreeNumbers` in queries.
    pub const TOLL_FREE_NUMBERS: Property<Self> = Property::new("tollFreeNumbers");
    /// `tollNumbers` in queries.
    pub const TOLL_NUMBERS: Property<Self> = Property::new("tollNumbers");
    /// `tollFreeNumber` in queries.
    pub const TOLL_FREE_NUMBER: Property<Self> = Property::new("tollFreeNumber");
    /// `tollNumber` in queries.
    pub const TOLL_NUMBER: Property<Self> = Property::new("tollNumber");

    /// `dialinUrl`: `Edm.String`
    pub fn dialin_url(&self) -> Option<&str> {
        self.0.str("dialinUrl")
    }

    /// Sets `dialinUrl`.
    pub fn with_dialin_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("dialinUrl", value))
    }

    /// `conferenceId`: `Edm.String`
    pub fn conference_id(&self) -> Option<&str> {
        self.0.str("conferenceId")
    }

    /// Sets `conferenceId`.
    pub fn with_conference_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("conferenceId", value))
    }

    /// `tollFreeNumbers`: `Collection(Edm.String)`
    pub fn toll_free_numbers(&self) -> Option<Vec<&str>> {
        self.0.strs("tollFreeNumbers")
    }

    /// Sets `tollFreeNumbers`.
    pub fn with_toll_free_numbers(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("tollFreeNumbers", value))
    }

    /// `tollNumbers`: `Collection(Edm.String)`
    pub fn toll_numbers(&self) -> Option<Vec<&str>> {
        self.0.strs("tollNumbers")
    }

    /// Sets `tollNumbers`.
    pub fn with_toll_numbers(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("tollNumbers", value))
    }

    /// `tollFreeNumber`: `Edm.String`
    pub fn toll_free_number(&self) -> Option<&str> {
        self.0.str("tollFreeNumber")
    }

    /// Sets `tollFreeNumber`.
    pub fn with_toll_free_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tollFreeNumber", value))
    }

    /// `tollNumber`: `Edm.String`
    pub fn toll_number(&self) -> Option<&str> {
        self.0.str("tollNumber")
    }

    /// Sets `tollNumber`.
    pub fn with_toll_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tollNumber", value))
    }
}

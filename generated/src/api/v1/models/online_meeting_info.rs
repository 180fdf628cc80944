// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.onlineMeetingInfo`](https://learn.microsoft.com/graph/api/resources/onlinemeetinginfo?view=graph-rest-1.0)
    OnlineMeetingInfo = "microsoft.graph.onlineMeetingInfo"
}

impl OnlineMeetingInfo {
    /// `conferenceId` in queries.
    pub const CONFERENCE_ID: Property<Self> = Property::new("conferenceId");
    /// `joinUrl` in queries.
    pub const JOIN_URL: Property<Self> = Property::new("joinUrl");
    /// `phones` in queries.
    pub const PHONES: Property<Self> = Property::new("phones");
    /// `quickDial` in queries.
    pub const QUICK_DIAL: Property<Self> = Property::new("quickDial");
    /// `tollFreeNumbers` in queries.
    pub const TOLL_FREE_NUMBERS: Property<Self> = Property::new("tollFreeNumbers");
    /// `tollNumber` in queries.
    pub const TOLL_NUMBER: Property<Self> = Property::new("tollNumber");

    /// `conferenceId`: `Edm.String`
    pub fn conference_id(&self) -> Option<&str> {
        self.0.str("conferenceId")
    }

    /// Sets `conferenceId`.
    pub fn with_conference_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("conferenceId", value))
    }

    /// `joinUrl`: `Edm.String`
    pub fn join_url(&self) -> Option<&str> {
        self.0.str("joinUrl")
    }

    /// Sets `joinUrl`.
    pub fn with_join_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("joinUrl", value))
    }

    /// `phones`: `Collection(microsoft.graph.phone)`
    pub fn phones(&self) -> Option<&[super::Phone]> {
        self.0.models("phones")
    }

    /// Sets `phones`.
    pub fn with_phones(self, value: impl Into<Nullable<Vec<super::Phone>>>) -> Self {
        Self(self.0.with("phones", value))
    }

    /// `quickDial`: `Edm.String`
    pub fn quick_dial(&self) -> Option<&str> {
        self.0.str("quickDial")
    }

    /// Sets `quickDial`.
    pub fn with_quick_dial(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("quickDial", value))
    }

    /// `tollFreeNumbers`: `Collection(Edm.String)`
    pub fn toll_free_numbers(&self) -> Option<Vec<&str>> {
        self.0.strs("tollFreeNumbers")
    }

    /// Sets `tollFreeNumbers`.
    pub fn with_toll_free_numbers(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("tollFreeNumbers", value))
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

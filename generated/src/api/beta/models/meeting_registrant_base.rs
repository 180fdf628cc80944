// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.meetingRegistrantBase`](https://learn.microsoft.com/graph/api/resources/meetingregistrantbase?view=graph-rest-beta)
    MeetingRegistrantBase: super::Entity = "microsoft.graph.meetingRegistrantBase" {
        "microsoft.graph.externalMeetingRegistrant",
        "microsoft.graph.meetingRegistrant",
    }
}

impl MeetingRegistrantBase {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `joinWebUrl` in queries.
    pub const JOIN_WEB_URL: Property<Self> = Property::new("joinWebUrl");

    /// `joinWebUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn join_web_url(&self) -> Option<&str> {
        self.0.str("joinWebUrl")
    }
}

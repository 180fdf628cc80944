// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.meetingCapability`](https://learn.microsoft.com/graph/api/resources/meetingcapability?view=graph-rest-beta)
    MeetingCapability = "microsoft.graph.meetingCapability"
}

impl MeetingCapability {
    /// `allowAnonymousUsersToDialOut` in queries.
    pub const ALLOW_ANONYMOUS_USERS_TO_DIAL_OUT: Property<Self> = Property::new("allowAnonymousUsersToDialOut");
    /// `allowAnonymousUsersToStartMeeting` in queries.
    pub const ALLOW_ANONYMOUS_USERS_TO_START_MEETING: Property<Self> =
        Property::new("allowAnonymousUsersToStartMeeting");
    /// `autoAdmittedUsers` in queries.
    pub const AUTO_ADMITTED_USERS: Property<Self> = Property::new("autoAdmittedUsers");

    /// `allowAnonymousUsersToDialOut`: `Edm.Boolean`
    pub fn allow_anonymous_users_to_dial_out(&self) -> Option<bool> {
        self.0.bool("allowAnonymousUsersToDialOut")
    }

    /// Sets `allowAnonymousUsersToDialOut`.
    pub fn with_allow_anonymous_users_to_dial_out(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowAnonymousUsersToDialOut", value))
    }

    /// `allowAnonymousUsersToStartMeeting`: `Edm.Boolean`
    pub fn allow_anonymous_users_to_start_meeting(&self) -> Option<bool> {
        self.0.bool("allowAnonymousUsersToStartMeeting")
    }

    /// Sets `allowAnonymousUsersToStartMeeting`.
    pub fn with_allow_anonymous_users_to_start_meeting(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowAnonymousUsersToStartMeeting", value))
    }

    /// `autoAdmittedUsers`: `microsoft.graph.autoAdmittedUsersType`
    ///
    /// Possible values are: everyoneInCompany, everyone.
    pub fn auto_admitted_users(&self) -> Option<super::AutoAdmittedUsersType> {
        self.0.enumeration("autoAdmittedUsers")
    }

    /// Sets `autoAdmittedUsers`.
    pub fn with_auto_admitted_users(self, value: impl Into<Nullable<super::AutoAdmittedUsersType>>) -> Self {
        Self(self.0.with("autoAdmittedUsers", value))
    }
}

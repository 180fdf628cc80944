// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamsUserActivityUserCounts`](https://learn.microsoft.com/graph/api/resources/teamsuseractivityusercounts?view=graph-rest-beta)
    TeamsUserActivityUserCounts = "microsoft.graph.teamsUserActivityUserCounts"
}

impl TeamsUserActivityUserCounts {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const REPORT_DATE: Property<Self> = Property::new("reportDate");
    pub const TEAM_CHAT_MESSAGES: Property<Self> = Property::new("teamChatMessages");
    pub const PRIVATE_CHAT_MESSAGES: Property<Self> = Property::new(
        "privateChatMessages",
    );
    pub const CALLS: Property<Self> = Property::new("calls");
    pub const MEETINGS: Property<Self> = Property::new("meetings");
    pub const OTHER_ACTIONS: Property<Self> = Property::new("otherActions");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `reportDate`: `Edm.Date`
    pub fn report_date(&self) -> Parsed<Date> {
        self.0.date("reportDate")
    }

    pub fn with_report_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportDate", value))
    }

    /// `teamChatMessages`: `Edm.Int64`
    pub fn team_chat_messages(&self) -> Option<i64> {
        self.0.i64("teamChatMessages")
    }

    pub fn with_team_chat_messages(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("teamChatMessages", value))
    }

    /// `privateChatMessages`: `Edm.Int64`
    pub fn private_chat_messages(&self) -> Option<i64> {
        self.0.i64("privateChatMessages")
    }

    pub fn with_private_chat_messages(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("privateChatMessages", value))
    }

    /// `calls`: `Edm.Int64`
    pub fn calls(&self) -> Option<i64> {
        self.0.i64("calls")
    }

    pub fn with_calls(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("calls", value))
    }

    /// `meetings`: `Edm.Int64`
    pub fn meetings(&self) -> Option<i64> {
        self.0.i64("meetings")
    }

    pub fn with_meetings(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("meetings", value))
    }

    /// `otherActions`: `Edm.Int64`
    pub fn other_actions(&self) -> Option<i64> {
        self.0.i64("otherActions")
    }

    pub fn with_other_actions(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("otherActions", value))
    }

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamsUserActivityUserDetail`](https://learn.microsoft.com/graph/api/resources/teamsuseractivityuserdetail?view=graph-rest-beta)
    TeamsUserActivityUserDetail = "microsoft.graph.teamsUserActivityUserDetail"
}

impl TeamsUserActivityUserDetail {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    pub const IS_LICENSED: Property<Self> = Property::new("isLicensed");
    pub const LAST_ACTIVITY_DATE: Property<Self> = Property::new("lastActivityDate");
    pub const IS_DELETED: Property<Self> = Property::new("isDeleted");
    pub const DELETED_DATE: Property<Self> = Property::new("deletedDate");
    pub const ASSIGNED_PRODUCTS: Property<Self> = Property::new("assignedProducts");
    pub const TEAM_CHAT_MESSAGE_COUNT: Property<Self> = Property::new(
        "teamChatMessageCount",
    );
    pub const PRIVATE_CHAT_MESSAGE_COUNT: Property<Self> = Property::new(
        "privateChatMessageCount",
    );
    pub const CALL_COUNT: Property<Self> = Property::new("callCount");
    pub const MEETING_COUNT: Property<Self> = Property::new("meetingCount");
    pub const MEETINGS_ORGANIZED_COUNT: Property<Self> = Property::new(
        "meetingsOrganizedCount",
    );
    pub const MEETINGS_ATTENDED_COUNT: Property<Self> = Property::new(
        "meetingsAttendedCount",
    );
    pub const AD_HOC_MEETINGS_ORGANIZED_COUNT: Property<Self> = Property::new(
        "adHocMeetingsOrganizedCount",
    );
    pub const AD_HOC_MEETINGS_ATTENDED_COUNT: Property<Self> = Property::new(
        "adHocMeetingsAttendedCount",
    );
    pub const SCHEDULED_ONE_TIME_MEETINGS_ORGANIZED_COUNT: Property<Self> = Property::new(
        "scheduledOneTimeMeetingsOrganizedCount",
    );
    pub const SCHEDULED_ONE_TIME_MEETINGS_ATTENDED_COUNT: Property<Self> = Property::new(
        "scheduledOneTimeMeetingsAttendedCount",
    );
    pub const SCHEDULED_RECURRING_MEETINGS_ORGANIZED_COUNT: Property<Self> = Property::new(
        "scheduledRecurringMeetingsOrganizedCount",
    );
    pub const SCHEDULED_RECURRING_MEETINGS_ATTENDED_COUNT: Property<Self> = Property::new(
        "scheduledRecurringMeetingsAttendedCount",
    );
    pub const AUDIO_DURATION: Property<Self> = Property::new("audioDuration");
    pub const VIDEO_DURATION: Property<Self> = Property::new("videoDuration");
    pub const SCREEN_SHARE_DURATION: Property<Self> = Property::new(
        "screenShareDuration",
    );
    pub const HAS_OTHER_ACTION: Property<Self> = Property::new("hasOtherAction");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `isLicensed`: `Edm.Boolean`
    pub fn is_licensed(&self) -> Option<bool> {
        self.0.bool("isLicensed")
    }

    pub fn with_is_licensed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isLicensed", value))
    }

    /// `lastActivityDate`: `Edm.Date`
    pub fn last_activity_date(&self) -> Parsed<Date> {
        self.0.date("lastActivityDate")
    }

    pub fn with_last_activity_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("lastActivityDate", value))
    }

    /// `isDeleted`: `Edm.Boolean`
    pub fn is_deleted(&self) -> Option<bool> {
        self.0.bool("isDeleted")
    }

    pub fn with_is_deleted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeleted", value))
    }

    /// `deletedDate`: `Edm.Date`
    pub fn deleted_date(&self) -> Parsed<Date> {
        self.0.date("deletedDate")
    }

    pub fn with_deleted_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("deletedDate", value))
    }

    /// `assignedProducts`: `Collection(Edm.String)`
    pub fn assigned_products(&self) -> Option<Vec<&str>> {
        self.0.strs("assignedProducts")
    }

    pub fn with_assigned_products(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("assignedProducts", value))
    }

    /// `teamChatMessageCount`: `Edm.Int64`
    pub fn team_chat_message_count(&self) -> Option<i64> {
        self.0.i64("teamChatMessageCount")
    }

    pub fn with_team_chat_message_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("teamChatMessageCount", value))
    }

    /// `privateChatMessageCount`: `Edm.Int64`
    pub fn private_chat_message_count(&self) -> Option<i64> {
        self.0.i64("privateChatMessageCount")
    }

    pub fn with_private_chat_message_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("privateChatMessageCount", value))
    }

    /// `callCount`: `Edm.Int64`
    pub fn call_count(&self) -> Option<i64> {
        self.0.i64("callCount")
    }

    pub fn with_call_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("callCount", value))
    }

    /// `meetingCount`: `Edm.Int64`
    pub fn meeting_count(&self) -> Option<i64> {
        self.0.i64("meetingCount")
    }

    pub fn with_meeting_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("meetingCount", value))
    }

    /// `meetingsOrganizedCount`: `Edm.Int64`
    pub fn meetings_organized_count(&self) -> Option<i64> {
        self.0.i64("meetingsOrganizedCount")
    }

    pub fn with_meetings_organized_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("meetingsOrganizedCount", value))
    }

    /// `meetingsAttendedCount`: `Edm.Int64`
    pub fn meetings_attended_count(&self) -> Option<i64> {
        self.0.i64("meetingsAttendedCount")
    }

    pub fn with_meetings_attended_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("meetingsAttendedCount", value))
    }

    /// `adHocMeetingsOrganizedCount`: `Edm.Int64`
    pub fn ad_hoc_meetings_organized_count(&self) -> Option<i64> {
        self.0.i64("adHocMeetingsOrganizedCount")
    }

    pub fn with_ad_hoc_meetings_organized_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("adHocMeetingsOrganizedCount", value))
    }

    /// `adHocMeetingsAttendedCount`: `Edm.Int64`
    pub fn ad_hoc_meetings_attended_count(&self) -> Option<i64> {
        self.0.i64("adHocMeetingsAttendedCount")
    }

    pub fn with_ad_hoc_meetings_attended_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("adHocMeetingsAttendedCount", value))
    }

    /// `scheduledOneTimeMeetingsOrganizedCount`: `Edm.Int64`
    pub fn scheduled_one_time_meetings_organized_count(&self) -> Option<i64> {
        self.0.i64("scheduledOneTimeMeetingsOrganizedCount")
    }

    pub fn with_scheduled_one_time_meetings_organized_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("scheduledOneTimeMeetingsOrganizedCount", value))
    }

    /// `scheduledOneTimeMeetingsAttendedCount`: `Edm.Int64`
    pub fn scheduled_one_time_meetings_attended_count(&self) -> Option<i64> {
        self.0.i64("scheduledOneTimeMeetingsAttendedCount")
    }

    pub fn with_scheduled_one_time_meetings_attended_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("scheduledOneTimeMeetingsAttendedCount", value))
    }

    /// `scheduledRecurringMeetingsOrganizedCount`: `Edm.Int64`
    pub fn scheduled_recurring_meetings_organized_count(&self) -> Option<i64> {
        self.0.i64("scheduledRecurringMeetingsOrganizedCount")
    }

    pub fn with_scheduled_recurring_meetings_organized_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("scheduledRecurringMeetingsOrganizedCount", value))
    }

    /// `scheduledRecurringMeetingsAttendedCount`: `Edm.Int64`
    pub fn scheduled_recurring_meetings_attended_count(&self) -> Option<i64> {
        self.0.i64("scheduledRecurringMeetingsAttendedCount")
    }

    pub fn with_scheduled_recurring_meetings_attended_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("scheduledRecurringMeetingsAttendedCount", value))
    }

    /// `audioDuration`: `Edm.Duration`
    pub fn audio_duration(&self) -> Parsed<Duration> {
        self.0.duration("audioDuration")
    }

    pub fn with_audio_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("audioDuration", value))
    }

    /// `videoDuration`: `Edm.Duration`
    pub fn video_duration(&self) -> Parsed<Duration> {
        self.0.duration("videoDuration")
    }

    pub fn with_video_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("videoDuration", value))
    }

    /// `screenShareDuration`: `Edm.Duration`
    pub fn screen_share_duration(&self) -> Parsed<Duration> {
        self.0.duration("screenShareDuration")
    }

    pub fn with_screen_share_duration(
        self,
        value: impl Into<Nullable<Duration>>,
    ) -> Self {
        Self(self.0.with("screenShareDuration", value))
    }

    /// `hasOtherAction`: `Edm.Boolean`
    pub fn has_other_action(&self) -> Option<bool> {
        self.0.bool("hasOtherAction")
    }

    pub fn with_has_other_action(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasOtherAction", value))
    }

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.skypeForBusinessActivityUserDetail`](https://learn.microsoft.com/graph/api/resources/skypeforbusinessactivityuserdetail?view=graph-rest-beta)
    SkypeForBusinessActivityUserDetail = "microsoft.graph.skypeForBusinessActivityUserDetail"
}

impl SkypeForBusinessActivityUserDetail {
    pub const TOTAL_PEER_TO_PEER_SESSION_COUNT: Property<Self> = Property::new(
        "totalPeerToPeerSessionCount",
    );
    pub const TOTAL_ORGANIZED_CONFERENCE_COUNT: Property<Self> = Property::new(
        "totalOrganizedConferenceCount",
    );
    pub const TOTAL_PARTICIPATED_CONFERENCE_COUNT: Property<Self> = Property::new(
        "totalParticipatedConferenceCount",
    );
    pub const PEER_TO_PEER_LAST_ACTIVITY_DATE: Property<Self> = Property::new(
        "peerToPeerLastActivityDate",
    );
    pub const ORGANIZED_CONFERENCE_LAST_ACTIVITY_DATE: Property<Self> = Property::new(
        "organizedConferenceLastActivityDate",
    );
    pub const PARTICIPATED_CONFERENCE_LAST_ACTIVITY_DATE: Property<Self> = Property::new(
        "participatedConferenceLastActivityDate",
    );
    pub const PEER_TO_PEER_IM_COUNT: Property<Self> = Property::new("peerToPeerIMCount");
    pub const PEER_TO_PEER_AUDIO_COUNT: Property<Self> = Property::new(
        "peerToPeerAudioCount",
    );
    pub const PEER_TO_PEER_AUDIO_MINUTES: Property<Self> = Property::new(
        "peerToPeerAudioMinutes",
    );
    pub const PEER_TO_PEER_VIDEO_COUNT: Property<Self> = Property::new(
        "peerToPeerVideoCount",
    );
    pub const PEER_TO_PEER_VIDEO_MINUTES: Property<Self> = Property::new(
        "peerToPeerVideoMinutes",
    );
    pub const PEER_TO_PEER_APP_SHARING_COUNT: Property<Self> = Property::new(
        "peerToPeerAppSharingCount",
    );
    pub const PEER_TO_PEER_FILE_TRANSFER_COUNT: Property<Self> = Property::new(
        "peerToPeerFileTransferCount",
    );
    pub const ORGANIZED_CONFERENCE_IM_COUNT: Property<Self> = Property::new(
        "organizedConferenceIMCount",
    );
    pub const ORGANIZED_CONFERENCE_AUDIO_VIDEO_COUNT: Property<Self> = Property::new(
        "organizedConferenceAudioVideoCount",
    );
    pub const ORGANIZED_CONFERENCE_AUDIO_VIDEO_MINUTES: Property<Self> = Property::new(
        "organizedConferenceAudioVideoMinutes",
    );
    pub const ORGANIZED_CONFERENCE_APP_SHARING_COUNT: Property<Self> = Property::new(
        "organizedConferenceAppSharingCount",
    );
    pub const ORGANIZED_CONFERENCE_WEB_COUNT: Property<Self> = Property::new(
        "organizedConferenceWebCount",
    );
    pub const ORGANIZED_CONFERENCE_DIAL_IN_OUT3RD_PARTY_COUNT: Property<Self> = Property::new(
        "organizedConferenceDialInOut3rdPartyCount",
    );
    pub const ORGANIZED_CONFERENCE_CLOUD_DIAL_IN_OUT_MICROSOFT_COUNT: Property<Self> = Property::new(
        "organizedConferenceCloudDialInOutMicrosoftCount",
    );
    pub const ORGANIZED_CONFERENCE_CLOUD_DIAL_IN_MICROSOFT_MINUTES: Property<Self> = Property::new(
        "organizedConferenceCloudDialInMicrosoftMinutes",
    );
    pub const ORGANIZED_CONFERENCE_CLOUD_DIAL_OUT_MICROSOFT_MINUTES: Property<Self> = Property::new(
        "organizedConferenceCloudDialOutMicrosoftMinutes",
    );
    pub const PARTICIPATED_CONFERENCE_IM_COUNT: Property<Self> = Property::new(
        "participatedConferenceIMCount",
    );
    pub const PARTICIPATED_CONFERENCE_AUDIO_VIDEO_COUNT: Property<Self> = Property::new(
        "participatedConferenceAudioVideoCount",
    );
    pub const PARTICIPATED_CONFERENCE_AUDIO_VIDEO_MINUTES: Property<Self> = Property::new(
        "participatedConferenceAudioVideoMinutes",
    );
    pub const PARTICIPATED_CONFERENCE_APP_SHARING_COUNT: Property<Self> = Property::new(
        "participatedConferenceAppSharingCount",
    );
    pub const PARTICIPATED_CONFERENCE_WEB_COUNT: Property<Self> = Property::new(
        "participatedConferenceWebCount",
    );
    pub const PARTICIPATED_CONFERENCE_DIAL_IN_OUT3RD_PARTY_COUNT: Property<Self> = Property::new(
        "participatedConferenceDialInOut3rdPartyCount",
    );
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    pub const IS_DELETED: Property<Self> = Property::new("isDeleted");
    pub const DELETED_DATE: Property<Self> = Property::new("deletedDate");
    pub const LAST_ACTIVITY_DATE: Property<Self> = Property::new("lastActivityDate");
    pub const ASSIGNED_PRODUCTS: Property<Self> = Property::new("assignedProducts");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `totalPeerToPeerSessionCount`: `Edm.Int64`
    pub fn total_peer_to_peer_session_count(&self) -> Option<i64> {
        self.0.i64("totalPeerToPeerSessionCount")
    }

    pub fn with_total_peer_to_peer_session_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("totalPeerToPeerSessionCount", value))
    }

    /// `totalOrganizedConferenceCount`: `Edm.Int64`
    pub fn total_organized_conference_count(&self) -> Option<i64> {
        self.0.i64("totalOrganizedConferenceCount")
    }

    pub fn with_total_organized_conference_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("totalOrganizedConferenceCount", value))
    }

    /// `totalParticipatedConferenceCount`: `Edm.Int64`
    pub fn total_participated_conference_count(&self) -> Option<i64> {
        self.0.i64("totalParticipatedConferenceCount")
    }

    pub fn with_total_participated_conference_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("totalParticipatedConferenceCount", value))
    }

    /// `peerToPeerLastActivityDate`: `Edm.Date`
    pub fn peer_to_peer_last_activity_date(&self) -> Parsed<Date> {
        self.0.date("peerToPeerLastActivityDate")
    }

    pub fn with_peer_to_peer_last_activity_date(
        self,
        value: impl Into<Nullable<Date>>,
    ) -> Self {
        Self(self.0.with("peerToPeerLastActivityDate", value))
    }

    /// `organizedConferenceLastActivityDate`: `Edm.Date`
    pub fn organized_conference_last_activity_date(&self) -> Parsed<Date> {
        self.0.date("organizedConferenceLastActivityDate")
    }

    pub fn with_organized_conference_last_activity_date(
        self,
        value: impl Into<Nullable<Date>>,
    ) -> Self {
        Self(self.0.with("organizedConferenceLastActivityDate", value))
    }

    /// `participatedConferenceLastActivityDate`: `Edm.Date`
    pub fn participated_conference_last_activity_date(&self) -> Parsed<Date> {
        self.0.date("participatedConferenceLastActivityDate")
    }

    pub fn with_participated_conference_last_activity_date(
        self,
        value: impl Into<Nullable<Date>>,
    ) -> Self {
        Self(self.0.with("participatedConferenceLastActivityDate", value))
    }

    /// `peerToPeerIMCount`: `Edm.Int64`
    pub fn peer_to_peer_im_count(&self) -> Option<i64> {
        self.0.i64("peerToPeerIMCount")
    }

    pub fn with_peer_to_peer_im_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("peerToPeerIMCount", value))
    }

    /// `peerToPeerAudioCount`: `Edm.Int64`
    pub fn peer_to_peer_audio_count(&self) -> Option<i64> {
        self.0.i64("peerToPeerAudioCount")
    }

    pub fn with_peer_to_peer_audio_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("peerToPeerAudioCount", value))
    }

    /// `peerToPeerAudioMinutes`: `Edm.Int64`
    pub fn peer_to_peer_audio_minutes(&self) -> Option<i64> {
        self.0.i64("peerToPeerAudioMinutes")
    }

    pub fn with_peer_to_peer_audio_minutes(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("peerToPeerAudioMinutes", value))
    }

    /// `peerToPeerVideoCount`: `Edm.Int64`
    pub fn peer_to_peer_video_count(&self) -> Option<i64> {
        self.0.i64("peerToPeerVideoCount")
    }

    pub fn with_peer_to_peer_video_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("peerToPeerVideoCount", value))
    }

    /// `peerToPeerVideoMinutes`: `Edm.Int64`
    pub fn peer_to_peer_video_minutes(&self) -> Option<i64> {
        self.0.i64("peerToPeerVideoMinutes")
    }

    pub fn with_peer_to_peer_video_minutes(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("peerToPeerVideoMinutes", value))
    }

    /// `peerToPeerAppSharingCount`: `Edm.Int64`
    pub fn peer_to_peer_app_sharing_count(&self) -> Option<i64> {
        self.0.i64("peerToPeerAppSharingCount")
    }

    pub fn with_peer_to_peer_app_sharing_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("peerToPeerAppSharingCount", value))
    }

    /// `peerToPeerFileTransferCount`: `Edm.Int64`
    pub fn peer_to_peer_file_transfer_count(&self) -> Option<i64> {
        self.0.i64("peerToPeerFileTransferCount")
    }

    pub fn with_peer_to_peer_file_transfer_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("peerToPeerFileTransferCount", value))
    }

    /// `organizedConferenceIMCount`: `Edm.Int64`
    pub fn organized_conference_im_count(&self) -> Option<i64> {
        self.0.i64("organizedConferenceIMCount")
    }

    pub fn with_organized_conference_im_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("organizedConferenceIMCount", value))
    }

    /// `organizedConferenceAudioVideoCount`: `Edm.Int64`
    pub fn organized_conference_audio_video_count(&self) -> Option<i64> {
        self.0.i64("organizedConferenceAudioVideoCount")
    }

    pub fn with_organized_conference_audio_video_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("organizedConferenceAudioVideoCount", value))
    }

    /// `organizedConferenceAudioVideoMinutes`: `Edm.Int64`
    pub fn organized_conference_audio_video_minutes(&self) -> Option<i64> {
        self.0.i64("organizedConferenceAudioVideoMinutes")
    }

    pub fn with_organized_conference_audio_video_minutes(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("organizedConferenceAudioVideoMinutes", value))
    }

    /// `organizedConferenceAppSharingCount`: `Edm.Int64`
    pub fn organized_conference_app_sharing_count(&self) -> Option<i64> {
        self.0.i64("organizedConferenceAppSharingCount")
    }

    pub fn with_organized_conference_app_sharing_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("organizedConferenceAppSharingCount", value))
    }

    /// `organizedConferenceWebCount`: `Edm.Int64`
    pub fn organized_conference_web_count(&self) -> Option<i64> {
        self.0.i64("organizedConferenceWebCount")
    }

    pub fn with_organized_conference_web_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("organizedConferenceWebCount", value))
    }

    /// `organizedConferenceDialInOut3rdPartyCount`: `Edm.Int64`
    pub fn organized_conference_dial_in_out3rd_party_count(&self) -> Option<i64> {
        self.0.i64("organizedConferenceDialInOut3rdPartyCount")
    }

    pub fn with_organized_conference_dial_in_out3rd_party_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("organizedConferenceDialInOut3rdPartyCount", value))
    }

    /// `organizedConferenceCloudDialInOutMicrosoftCount`: `Edm.Int64`
    pub fn organized_conference_cloud_dial_in_out_microsoft_count(&self) -> Option<i64> {
        self.0.i64("organizedConferenceCloudDialInOutMicrosoftCount")
    }

    pub fn with_organized_conference_cloud_dial_in_out_microsoft_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("organizedConferenceCloudDialInOutMicrosoftCount", value))
    }

    /// `organizedConferenceCloudDialInMicrosoftMinutes`: `Edm.Int64`
    pub fn organized_conference_cloud_dial_in_microsoft_minutes(&self) -> Option<i64> {
        self.0.i64("organizedConferenceCloudDialInMicrosoftMinutes")
    }

    pub fn with_organized_conference_cloud_dial_in_microsoft_minutes(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("organizedConferenceCloudDialInMicrosoftMinutes", value))
    }

    /// `organizedConferenceCloudDialOutMicrosoftMinutes`: `Edm.Int64`
    pub fn organized_conference_cloud_dial_out_microsoft_minutes(&self) -> Option<i64> {
        self.0.i64("organizedConferenceCloudDialOutMicrosoftMinutes")
    }

    pub fn with_organized_conference_cloud_dial_out_microsoft_minutes(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("organizedConferenceCloudDialOutMicrosoftMinutes", value))
    }

    /// `participatedConferenceIMCount`: `Edm.Int64`
    pub fn participated_conference_im_count(&self) -> Option<i64> {
        self.0.i64("participatedConferenceIMCount")
    }

    pub fn with_participated_conference_im_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("participatedConferenceIMCount", value))
    }

    /// `participatedConferenceAudioVideoCount`: `Edm.Int64`
    pub fn participated_conference_audio_video_count(&self) -> Option<i64> {
        self.0.i64("participatedConferenceAudioVideoCount")
    }

    pub fn with_participated_conference_audio_video_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("participatedConferenceAudioVideoCount", value))
    }

    /// `participatedConferenceAudioVideoMinutes`: `Edm.Int64`
    pub fn participated_conference_audio_video_minutes(&self) -> Option<i64> {
        self.0.i64("participatedConferenceAudioVideoMinutes")
    }

    pub fn with_participated_conference_audio_video_minutes(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("participatedConferenceAudioVideoMinutes", value))
    }

    /// `participatedConferenceAppSharingCount`: `Edm.Int64`
    pub fn participated_conference_app_sharing_count(&self) -> Option<i64> {
        self.0.i64("participatedConferenceAppSharingCount")
    }

    pub fn with_participated_conference_app_sharing_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("participatedConferenceAppSharingCount", value))
    }

    /// `participatedConferenceWebCount`: `Edm.Int64`
    pub fn participated_conference_web_count(&self) -> Option<i64> {
        self.0.i64("participatedConferenceWebCount")
    }

    pub fn with_participated_conference_web_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("participatedConferenceWebCount", value))
    }

    /// `participatedConferenceDialInOut3rdPartyCount`: `Edm.Int64`
    pub fn participated_conference_dial_in_out3rd_party_count(&self) -> Option<i64> {
        self.0.i64("participatedConferenceDialInOut3rdPartyCount")
    }

    pub fn with_participated_conference_dial_in_out3rd_party_count(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("participatedConferenceDialInOut3rdPartyCount", value))
    }

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

    /// `lastActivityDate`: `Edm.Date`
    pub fn last_activity_date(&self) -> Parsed<Date> {
        self.0.date("lastActivityDate")
    }

    pub fn with_last_activity_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("lastActivityDate", value))
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

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }
}

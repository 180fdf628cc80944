// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.accessReviewScheduleDefinition`](https://learn.microsoft.com/graph/api/resources/accessreviewscheduledefinition?view=graph-rest-1.0)
    AccessReviewScheduleDefinition: super::Entity = "microsoft.graph.accessReviewScheduleDefinition"
}

impl AccessReviewScheduleDefinition {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `additionalNotificationRecipients` in queries.
    pub const ADDITIONAL_NOTIFICATION_RECIPIENTS: Property<Self> = Property::new("additionalNotificationRecipients");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `descriptionForAdmins` in queries.
    pub const DESCRIPTION_FOR_ADMINS: Property<Self> = Property::new("descriptionForAdmins");
    /// `descriptionForReviewers` in queries.
    pub const DESCRIPTION_FOR_REVIEWERS: Property<Self> = Property::new("descriptionForReviewers");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `fallbackReviewers` in queries.
    pub const FALLBACK_REVIEWERS: Property<Self> = Property::new("fallbackReviewers");
    /// `instanceEnumerationScope` in queries.
    pub const INSTANCE_ENUMERATION_SCOPE: Property<Self> = Property::new("instanceEnumerationScope");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `reviewers` in queries.
    pub const REVIEWERS: Property<Self> = Property::new("reviewers");
    /// `scope` in queries.
    pub const SCOPE: Property<Self> = Property::new("scope");
    /// `settings` in queries.
    pub const SETTINGS: Property<Self> = Property::new("settings");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `backupReviewers` in queries.
    pub const BACKUP_REVIEWERS: Property<Self> = Property::new("backupReviewers");
    /// `instances` in queries.
    pub const INSTANCES: Property<Self> = Property::new("instances");

    /// `additionalNotificationRecipients`: `Collection(microsoft.graph.accessReviewNotificationRecipientItem)`
    pub fn additional_notification_recipients(&self) -> Option<&[super::AccessReviewNotificationRecipientItem]> {
        self.0.models("additionalNotificationRecipients")
    }

    /// Sets `additionalNotificationRecipients`.
    pub fn with_additional_notification_recipients(
        self,
        value: impl Into<Nullable<Vec<super::AccessReviewNotificationRecipientItem>>>,
    ) -> Self {
        Self(self.0.with("additionalNotificationRecipients", value))
    }

    /// `createdBy`: `microsoft.graph.userIdentity`, read-only
    ///
    /// Read-only.
    pub fn created_by(&self) -> Option<&super::UserIdentity> {
        self.0.model("createdBy")
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `descriptionForAdmins`: `Edm.String`
    pub fn description_for_admins(&self) -> Option<&str> {
        self.0.str("descriptionForAdmins")
    }

    /// Sets `descriptionForAdmins`.
    pub fn with_description_for_admins(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("descriptionForAdmins", value))
    }

    /// `descriptionForReviewers`: `Edm.String`
    pub fn description_for_reviewers(&self) -> Option<&str> {
        self.0.str("descriptionForReviewers")
    }

    /// Sets `descriptionForReviewers`.
    pub fn with_description_for_reviewers(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("descriptionForReviewers", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `fallbackReviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`
    pub fn fallback_reviewers(&self) -> Option<&[super::AccessReviewReviewerScope]> {
        self.0.models("fallbackReviewers")
    }

    /// Sets `fallbackReviewers`.
    pub fn with_fallback_reviewers(self, value: impl Into<Nullable<Vec<super::AccessReviewReviewerScope>>>) -> Self {
        Self(self.0.with("fallbackReviewers", value))
    }

    /// `instanceEnumerationScope`: `microsoft.graph.accessReviewScope`
    pub fn instance_enumeration_scope(&self) -> Option<&super::AccessReviewScope> {
        self.0.model("instanceEnumerationScope")
    }

    /// Sets `instanceEnumerationScope`.
    pub fn with_instance_enumeration_scope(self, value: impl Into<Nullable<super::AccessReviewScope>>) -> Self {
        Self(self.0.with("instanceEnumerationScope", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// `reviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`
    pub fn reviewers(&self) -> Option<&[super::AccessReviewReviewerScope]> {
        self.0.models("reviewers")
    }

    /// Sets `reviewers`.
    pub fn with_reviewers(self, value: impl Into<Nullable<Vec<super::AccessReviewReviewerScope>>>) -> Self {
        Self(self.0.with("reviewers", value))
    }

    /// `scope`: `microsoft.graph.accessReviewScope`
    pub fn scope(&self) -> Option<&super::AccessReviewScope> {
        self.0.model("scope")
    }

    /// Sets `scope`.
    pub fn with_scope(self, value: impl Into<Nullable<super::AccessReviewScope>>) -> Self {
        Self(self.0.with("scope", value))
    }

    /// `settings`: `microsoft.graph.accessReviewScheduleSettings`
    pub fn settings(&self) -> Option<&super::AccessReviewScheduleSettings> {
        self.0.model("settings")
    }

    /// Sets `settings`.
    pub fn with_settings(self, value: impl Into<Nullable<super::AccessReviewScheduleSettings>>) -> Self {
        Self(self.0.with("settings", value))
    }

    /// `status`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// `backupReviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`
    pub fn backup_reviewers(&self) -> Option<&[super::AccessReviewReviewerScope]> {
        self.0.models("backupReviewers")
    }

    /// Sets `backupReviewers`.
    pub fn with_backup_reviewers(self, value: impl Into<Nullable<Vec<super::AccessReviewReviewerScope>>>) -> Self {
        Self(self.0.with("backupReviewers", value))
    }

    /// `instances`: `Collection(microsoft.graph.accessReviewInstance)`
    pub fn instances(&self) -> Option<&[super::AccessReviewInstance]> {
        self.0.models("instances")
    }

    /// Sets `instances`.
    pub fn with_instances(self, value: impl Into<Nullable<Vec<super::AccessReviewInstance>>>) -> Self {
        Self(self.0.with("instances", value))
    }
}

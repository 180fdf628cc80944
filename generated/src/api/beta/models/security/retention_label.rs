// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.security.retentionLabel`](https://learn.microsoft.com/graph/api/resources/security-retentionlabel?view=graph-rest-beta)
    RetentionLabel: super::super::Entity = "microsoft.graph.security.retentionLabel"
}

impl RetentionLabel {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `actionAfterRetentionPeriod` in queries.
    pub const ACTION_AFTER_RETENTION_PERIOD: Property<Self> = Property::new("actionAfterRetentionPeriod");
    /// `behaviorDuringRetentionPeriod` in queries.
    pub const BEHAVIOR_DURING_RETENTION_PERIOD: Property<Self> = Property::new("behaviorDuringRetentionPeriod");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `descriptionForAdmins` in queries.
    pub const DESCRIPTION_FOR_ADMINS: Property<Self> = Property::new("descriptionForAdmins");
    /// `descriptionForUsers` in queries.
    pub const DESCRIPTION_FOR_USERS: Property<Self> = Property::new("descriptionForUsers");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `dispositionReviewStages` in queries.
    pub const DISPOSITION_REVIEW_STAGES: Property<Self> = Property::new("dispositionReviewStages");
    /// `isInUse` in queries.
    pub const IS_IN_USE: Property<Self> = Property::new("isInUse");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `retentionDuration` in queries.
    pub const RETENTION_DURATION: Property<Self> = Property::new("retentionDuration");
    /// `retentionTrigger` in queries.
    pub const RETENTION_TRIGGER: Property<Self> = Property::new("retentionTrigger");
    /// `defaultRecordBehavior` in queries.
    pub const DEFAULT_RECORD_BEHAVIOR: Property<Self> = Property::new("defaultRecordBehavior");
    /// `labelToBeApplied` in queries.
    pub const LABEL_TO_BE_APPLIED: Property<Self> = Property::new("labelToBeApplied");
    /// `eventType` in queries.
    pub const EVENT_TYPE: Property<Self> = Property::new("eventType");

    /// `actionAfterRetentionPeriod`: `microsoft.graph.security.actionAfterRetentionPeriod`
    ///
    /// Possible values are: none, delete, startDispositionReview, unknownFutureValue.
    pub fn action_after_retention_period(&self) -> Option<super::ActionAfterRetentionPeriod> {
        self.0.enumeration("actionAfterRetentionPeriod")
    }

    /// Sets `actionAfterRetentionPeriod`.
    pub fn with_action_after_retention_period(
        self,
        value: impl Into<Nullable<super::ActionAfterRetentionPeriod>>,
    ) -> Self {
        Self(self.0.with("actionAfterRetentionPeriod", value))
    }

    /// `behaviorDuringRetentionPeriod`: `microsoft.graph.security.behaviorDuringRetentionPeriod`
    ///
    /// Possible values are: doNotRetain, retain, retainAsRecord, retainAsRegulatoryRecord, unknownFutureValue.
    pub fn behavior_during_retention_period(&self) -> Option<super::BehaviorDuringRetentionPeriod> {
        self.0.enumeration("behaviorDuringRetentionPeriod")
    }

    /// Sets `behaviorDuringRetentionPeriod`.
    pub fn with_behavior_during_retention_period(
        self,
        value: impl Into<Nullable<super::BehaviorDuringRetentionPeriod>>,
    ) -> Self {
        Self(self.0.with("behaviorDuringRetentionPeriod", value))
    }

    /// `createdBy`: `microsoft.graph.identitySet`
    pub fn created_by(&self) -> Option<&super::super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `descriptionForAdmins`: `Edm.String`
    ///
    /// Optional.
    pub fn description_for_admins(&self) -> Option<&str> {
        self.0.str("descriptionForAdmins")
    }

    /// Sets `descriptionForAdmins`.
    pub fn with_description_for_admins(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("descriptionForAdmins", value))
    }

    /// `descriptionForUsers`: `Edm.String`
    ///
    /// Optional.
    pub fn description_for_users(&self) -> Option<&str> {
        self.0.str("descriptionForUsers")
    }

    /// Sets `descriptionForUsers`.
    pub fn with_description_for_users(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("descriptionForUsers", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `dispositionReviewStages`: `Collection(microsoft.graph.security.dispositionReviewStage)`
    pub fn disposition_review_stages(&self) -> Option<&[super::DispositionReviewStage]> {
        self.0.models("dispositionReviewStages")
    }

    /// Sets `dispositionReviewStages`.
    pub fn with_disposition_review_stages(
        self,
        value: impl Into<Nullable<Vec<super::DispositionReviewStage>>>,
    ) -> Self {
        Self(self.0.with("dispositionReviewStages", value))
    }

    /// `isInUse`: `Edm.Boolean`
    pub fn is_in_use(&self) -> Option<bool> {
        self.0.bool("isInUse")
    }

    /// Sets `isInUse`.
    pub fn with_is_in_use(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isInUse", value))
    }

    /// `lastModifiedBy`: `microsoft.graph.identitySet`
    pub fn last_modified_by(&self) -> Option<&super::super::IdentitySet> {
        self.0.model("lastModifiedBy")
    }

    /// Sets `lastModifiedBy`.
    pub fn with_last_modified_by(self, value: impl Into<Nullable<super::super::IdentitySet>>) -> Self {
        Self(self.0.with("lastModifiedBy", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `retentionDuration`: `microsoft.graph.security.retentionDuration`
    pub fn retention_duration(&self) -> Option<&super::RetentionDuration> {
        self.0.model("retentionDuration")
    }

    /// Sets `retentionDuration`.
    pub fn with_retention_duration(self, value: impl Into<Nullable<super::RetentionDuration>>) -> Self {
        Self(self.0.with("retentionDuration", value))
    }

    /// `retentionTrigger`: `microsoft.graph.security.retentionTrigger`
    ///
    /// Possible values are: dateLabeled, dateCreated, dateModified, dateOfEvent, unknownFutureValue.
    pub fn retention_trigger(&self) -> Option<super::RetentionTrigger> {
        self.0.enumeration("retentionTrigger")
    }

    /// Sets `retentionTrigger`.
    pub fn with_retention_trigger(self, value: impl Into<Nullable<super::RetentionTrigger>>) -> Self {
        Self(self.0.with("retentionTrigger", value))
    }

    /// `defaultRecordBehavior`: `microsoft.graph.security.defaultRecordBehavior`
    ///
    /// Possible values are: startLocked, startUnlocked, unknownFutureValue.
    pub fn default_record_behavior(&self) -> Option<super::DefaultRecordBehavior> {
        self.0.enumeration("defaultRecordBehavior")
    }

    /// Sets `defaultRecordBehavior`.
    pub fn with_default_record_behavior(self, value: impl Into<Nullable<super::DefaultRecordBehavior>>) -> Self {
        Self(self.0.with("defaultRecordBehavior", value))
    }

    /// `labelToBeApplied`: `Edm.String`
    pub fn label_to_be_applied(&self) -> Option<&str> {
        self.0.str("labelToBeApplied")
    }

    /// Sets `labelToBeApplied`.
    pub fn with_label_to_be_applied(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("labelToBeApplied", value))
    }

    /// `eventType`: `microsoft.graph.security.retentionEventType`
    pub fn event_type(&self) -> Option<&super::RetentionEventType> {
        self.0.model("eventType")
    }

    /// Sets `eventType`.
    pub fn with_event_type(self, value: impl Into<Nullable<super::RetentionEventType>>) -> Self {
        Self(self.0.with("eventType", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.simulation`](https://learn.microsoft.com/graph/api/resources/simulation?view=graph-rest-beta)
    Simulation = "microsoft.graph.simulation"
}

impl Simulation {
    /// `attackTechnique` in queries.
    pub const ATTACK_TECHNIQUE: Property<Self> = Property::new("attackTechnique");
    /// `attackType` in queries.
    pub const ATTACK_TYPE: Property<Self> = Property::new("attackType");
    /// `automationId` in queries.
    pub const AUTOMATION_ID: Property<Self> = Property::new("automationId");
    /// `completionDateTime` in queries.
    pub const COMPLETION_DATE_TIME: Property<Self> = Property::new("completionDateTime");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isAutomated` in queries.
    pub const IS_AUTOMATED: Property<Self> = Property::new("isAutomated");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `launchDateTime` in queries.
    pub const LAUNCH_DATE_TIME: Property<Self> = Property::new("launchDateTime");
    /// `payloadDeliveryPlatform` in queries.
    pub const PAYLOAD_DELIVERY_PLATFORM: Property<Self> = Property::new("payloadDeliveryPlatform");
    /// `report` in queries.
    pub const REPORT: Property<Self> = Property::new("report");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `attackTechnique`: `microsoft.graph.simulationAttackTechnique`
    ///
    /// Possible values are: unknown, credentialHarvesting, attachmentMalware, driveByUrl, linkInAttachment, linkToMalwareFile, unknownFutureValue.
    pub fn attack_technique(&self) -> Option<super::SimulationAttackTechnique> {
        self.0.enumeration("attackTechnique")
    }

    /// Sets `attackTechnique`.
    pub fn with_attack_technique(self, value: impl Into<Nullable<super::SimulationAttackTechnique>>) -> Self {
        Self(self.0.with("attackTechnique", value))
    }

    /// `attackType`: `microsoft.graph.simulationAttackType`
    ///
    /// Possible values are: unknown, social, cloud, endpoint, unknownFutureValue.
    pub fn attack_type(&self) -> Option<super::SimulationAttackType> {
        self.0.enumeration("attackType")
    }

    /// Sets `attackType`.
    pub fn with_attack_type(self, value: impl Into<Nullable<super::SimulationAttackType>>) -> Self {
        Self(self.0.with("attackType", value))
    }

    /// `automationId`: `Edm.String`
    pub fn automation_id(&self) -> Option<&str> {
        self.0.str("automationId")
    }

    /// Sets `automationId`.
    pub fn with_automation_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("automationId", value))
    }

    /// `completionDateTime`: `Edm.DateTimeOffset`
    pub fn completion_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("completionDateTime")
    }

    /// Sets `completionDateTime`.
    pub fn with_completion_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("completionDateTime", value))
    }

    /// `createdBy`: `microsoft.graph.emailIdentity`
    pub fn created_by(&self) -> Option<&super::EmailIdentity> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::EmailIdentity>>) -> Self {
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

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `isAutomated`: `Edm.Boolean`
    pub fn is_automated(&self) -> Option<bool> {
        self.0.bool("isAutomated")
    }

    /// Sets `isAutomated`.
    pub fn with_is_automated(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAutomated", value))
    }

    /// `lastModifiedBy`: `microsoft.graph.emailIdentity`
    pub fn last_modified_by(&self) -> Option<&super::EmailIdentity> {
        self.0.model("lastModifiedBy")
    }

    /// Sets `lastModifiedBy`.
    pub fn with_last_modified_by(self, value: impl Into<Nullable<super::EmailIdentity>>) -> Self {
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

    /// `launchDateTime`: `Edm.DateTimeOffset`
    pub fn launch_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("launchDateTime")
    }

    /// Sets `launchDateTime`.
    pub fn with_launch_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("launchDateTime", value))
    }

    /// `payloadDeliveryPlatform`: `microsoft.graph.payloadDeliveryPlatform`
    ///
    /// Possible values are: unknown, sms, email, teams, unknownFutureValue.
    pub fn payload_delivery_platform(&self) -> Option<super::PayloadDeliveryPlatform> {
        self.0.enumeration("payloadDeliveryPlatform")
    }

    /// Sets `payloadDeliveryPlatform`.
    pub fn with_payload_delivery_platform(self, value: impl Into<Nullable<super::PayloadDeliveryPlatform>>) -> Self {
        Self(self.0.with("payloadDeliveryPlatform", value))
    }

    /// `report`: `microsoft.graph.simulationReport`
    pub fn report(&self) -> Option<&super::SimulationReport> {
        self.0.model("report")
    }

    /// Sets `report`.
    pub fn with_report(self, value: impl Into<Nullable<super::SimulationReport>>) -> Self {
        Self(self.0.with("report", value))
    }

    /// `status`: `microsoft.graph.simulationStatus`
    ///
    /// Possible values are: unknown, draft, running, scheduled, succeeded, failed, cancelled, excluded, unknownFutureValue.
    pub fn status(&self) -> Option<super::SimulationStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::SimulationStatus>>) -> Self {
        Self(self.0.with("status", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.provisioningObjectSummary`](https://learn.microsoft.com/graph/api/resources/provisioningobjectsummary?view=graph-rest-1.0)
    ProvisioningObjectSummary = "microsoft.graph.provisioningObjectSummary"
}

impl ProvisioningObjectSummary {
    /// `provisioningAction` in queries.
    pub const PROVISIONING_ACTION: Property<Self> = Property::new("provisioningAction");
    /// `activityDateTime` in queries.
    pub const ACTIVITY_DATE_TIME: Property<Self> = Property::new("activityDateTime");
    /// `changeId` in queries.
    pub const CHANGE_ID: Property<Self> = Property::new("changeId");
    /// `cycleId` in queries.
    pub const CYCLE_ID: Property<Self> = Property::new("cycleId");
    /// `durationInMilliseconds` in queries.
    pub const DURATION_IN_MILLISECONDS: Property<Self> = Property::new("durationInMilliseconds");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `initiatedBy` in queries.
    pub const INITIATED_BY: Property<Self> = Property::new("initiatedBy");
    /// `jobId` in queries.
    pub const JOB_ID: Property<Self> = Property::new("jobId");
    /// `modifiedProperties` in queries.
    pub const MODIFIED_PROPERTIES: Property<Self> = Property::new("modifiedProperties");
    /// `provisioningSteps` in queries.
    pub const PROVISIONING_STEPS: Property<Self> = Property::new("provisioningSteps");
    /// `servicePrincipal` in queries.
    pub const SERVICE_PRINCIPAL: Property<Self> = Property::new("servicePrincipal");
    /// `sourceIdentity` in queries.
    pub const SOURCE_IDENTITY: Property<Self> = Property::new("sourceIdentity");
    /// `sourceSystem` in queries.
    pub const SOURCE_SYSTEM: Property<Self> = Property::new("sourceSystem");
    /// `provisioningStatusInfo` in queries.
    pub const PROVISIONING_STATUS_INFO: Property<Self> = Property::new("provisioningStatusInfo");
    /// `targetIdentity` in queries.
    pub const TARGET_IDENTITY: Property<Self> = Property::new("targetIdentity");
    /// `targetSystem` in queries.
    pub const TARGET_SYSTEM: Property<Self> = Property::new("targetSystem");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");

    /// `provisioningAction`: `microsoft.graph.provisioningAction`
    ///
    /// Possible values are: create, update, delete, stageddelete, disable, other, unknownFutureValue.
    pub fn provisioning_action(&self) -> Option<super::ProvisioningAction> {
        self.0.enumeration("provisioningAction")
    }

    /// Sets `provisioningAction`.
    pub fn with_provisioning_action(self, value: impl Into<Nullable<super::ProvisioningAction>>) -> Self {
        Self(self.0.with("provisioningAction", value))
    }

    /// `activityDateTime`: `Edm.DateTimeOffset`
    pub fn activity_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("activityDateTime")
    }

    /// Sets `activityDateTime`.
    pub fn with_activity_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("activityDateTime", value))
    }

    /// `changeId`: `Edm.String`
    pub fn change_id(&self) -> Option<&str> {
        self.0.str("changeId")
    }

    /// Sets `changeId`.
    pub fn with_change_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("changeId", value))
    }

    /// `cycleId`: `Edm.String`
    pub fn cycle_id(&self) -> Option<&str> {
        self.0.str("cycleId")
    }

    /// Sets `cycleId`.
    pub fn with_cycle_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("cycleId", value))
    }

    /// `durationInMilliseconds`: `Edm.Int32`
    pub fn duration_in_milliseconds(&self) -> Option<i32> {
        self.0.i32("durationInMilliseconds")
    }

    /// Sets `durationInMilliseconds`.
    pub fn with_duration_in_milliseconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("durationInMilliseconds", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `initiatedBy`: `microsoft.graph.initiator`
    pub fn initiated_by(&self) -> Option<&super::Initiator> {
        self.0.model("initiatedBy")
    }

    /// Sets `initiatedBy`.
    pub fn with_initiated_by(self, value: impl Into<Nullable<super::Initiator>>) -> Self {
        Self(self.0.with("initiatedBy", value))
    }

    /// `jobId`: `Edm.String`
    pub fn job_id(&self) -> Option<&str> {
        self.0.str("jobId")
    }

    /// Sets `jobId`.
    pub fn with_job_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("jobId", value))
    }

    /// `modifiedProperties`: `Collection(microsoft.graph.modifiedProperty)`
    pub fn modified_properties(&self) -> Option<&[super::ModifiedProperty]> {
        self.0.models("modifiedProperties")
    }

    /// Sets `modifiedProperties`.
    pub fn with_modified_properties(self, value: impl Into<Nullable<Vec<super::ModifiedProperty>>>) -> Self {
        Self(self.0.with("modifiedProperties", value))
    }

    /// `provisioningSteps`: `Collection(microsoft.graph.provisioningStep)`
    pub fn provisioning_steps(&self) -> Option<&[super::ProvisioningStep]> {
        self.0.models("provisioningSteps")
    }

    /// Sets `provisioningSteps`.
    pub fn with_provisioning_steps(self, value: impl Into<Nullable<Vec<super::ProvisioningStep>>>) -> Self {
        Self(self.0.with("provisioningSteps", value))
    }

    /// `servicePrincipal`: `Collection(microsoft.graph.provisioningServicePrincipal)`
    pub fn service_principal(&self) -> Option<&[super::ProvisioningServicePrincipal]> {
        self.0.models("servicePrincipal")
    }

    /// Sets `servicePrincipal`.
    pub fn with_service_principal(self, value: impl Into<Nullable<Vec<super::ProvisioningServicePrincipal>>>) -> Self {
        Self(self.0.with("servicePrincipal", value))
    }

    /// `sourceIdentity`: `microsoft.graph.provisionedIdentity`
    pub fn source_identity(&self) -> Option<&super::ProvisionedIdentity> {
        self.0.model("sourceIdentity")
    }

    /// Sets `sourceIdentity`.
    pub fn with_source_identity(self, value: impl Into<Nullable<super::ProvisionedIdentity>>) -> Self {
        Self(self.0.with("sourceIdentity", value))
    }

    /// `sourceSystem`: `microsoft.graph.provisioningSystem`
    pub fn source_system(&self) -> Option<&super::ProvisioningSystem> {
        self.0.model("sourceSystem")
    }

    /// Sets `sourceSystem`.
    pub fn with_source_system(self, value: impl Into<Nullable<super::ProvisioningSystem>>) -> Self {
        Self(self.0.with("sourceSystem", value))
    }

    /// `provisioningStatusInfo`: `microsoft.graph.provisioningStatusInfo`
    pub fn provisioning_status_info(&self) -> Option<&super::ProvisioningStatusInfo> {
        self.0.model("provisioningStatusInfo")
    }

    /// Sets `provisioningStatusInfo`.
    pub fn with_provisioning_status_info(self, value: impl Into<Nullable<super::ProvisioningStatusInfo>>) -> Self {
        Self(self.0.with("provisioningStatusInfo", value))
    }

    /// `targetIdentity`: `microsoft.graph.provisionedIdentity`
    pub fn target_identity(&self) -> Option<&super::ProvisionedIdentity> {
        self.0.model("targetIdentity")
    }

    /// Sets `targetIdentity`.
    pub fn with_target_identity(self, value: impl Into<Nullable<super::ProvisionedIdentity>>) -> Self {
        Self(self.0.with("targetIdentity", value))
    }

    /// `targetSystem`: `microsoft.graph.provisioningSystem`
    pub fn target_system(&self) -> Option<&super::ProvisioningSystem> {
        self.0.model("targetSystem")
    }

    /// Sets `targetSystem`.
    pub fn with_target_system(self, value: impl Into<Nullable<super::ProvisioningSystem>>) -> Self {
        Self(self.0.with("targetSystem", value))
    }

    /// `tenantId`: `Edm.String`
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    /// Sets `tenantId`.
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }
}

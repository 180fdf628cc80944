// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.alert`](https://learn.microsoft.com/graph/api/resources/alert?view=graph-rest-1.0)
    Alert = "microsoft.graph.alert"
}

impl Alert {
    /// `activityGroupName` in queries.
    pub const ACTIVITY_GROUP_NAME: Property<Self> = Property::new("activityGroupName");
    /// `assignedTo` in queries.
    pub const ASSIGNED_TO: Property<Self> = Property::new("assignedTo");
    /// `azureSubscriptionId` in queries.
    pub const AZURE_SUBSCRIPTION_ID: Property<Self> = Property::new("azureSubscriptionId");
    /// `azureTenantId` in queries.
    pub const AZURE_TENANT_ID: Property<Self> = Property::new("azureTenantId");
    /// `category` in queries.
    pub const CATEGORY: Property<Self> = Property::new("category");
    /// `closedDateTime` in queries.
    pub const CLOSED_DATE_TIME: Property<Self> = Property::new("closedDateTime");
    /// `cloudAppStates` in queries.
    pub const CLOUD_APP_STATES: Property<Self> = Property::new("cloudAppStates");
    /// `comments` in queries.
    pub const COMMENTS: Property<Self> = Property::new("comments");
    /// `confidence` in queries.
    pub const CONFIDENCE: Property<Self> = Property::new("confidence");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `detectionIds` in queries.
    pub const DETECTION_IDS: Property<Self> = Property::new("detectionIds");
    /// `eventDateTime` in queries.
    pub const EVENT_DATE_TIME: Property<Self> = Property::new("eventDateTime");
    /// `feedback` in queries.
    pub const FEEDBACK: Property<Self> = Property::new("feedback");
    /// `fileStates` in queries.
    pub const FILE_STATES: Property<Self> = Property::new("fileStates");
    /// `hostStates` in queries.
    pub const HOST_STATES: Property<Self> = Property::new("hostStates");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `incidentIds` in queries.
    pub const INCIDENT_IDS: Property<Self> = Property::new("incidentIds");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `malwareStates` in queries.
    pub const MALWARE_STATES: Property<Self> = Property::new("malwareStates");
    /// `networkConnections` in queries.
    pub const NETWORK_CONNECTIONS: Property<Self> = Property::new("networkConnections");
    /// `processes` in queries.
    pub const PROCESSES: Property<Self> = Property::new("processes");
    /// `recommendedActions` in queries.
    pub const RECOMMENDED_ACTIONS: Property<Self> = Property::new("recommendedActions");
    /// `registryKeyStates` in queries.
    pub const REGISTRY_KEY_STATES: Property<Self> = Property::new("registryKeyStates");
    /// `securityResources` in queries.
    pub const SECURITY_RESOURCES: Property<Self> = Property::new("securityResources");
    /// `severity` in queries.
    pub const SEVERITY: Property<Self> = Property::new("severity");
    /// `sourceMaterials` in queries.
    pub const SOURCE_MATERIALS: Property<Self> = Property::new("sourceMaterials");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `tags` in queries.
    pub const TAGS: Property<Self> = Property::new("tags");
    /// `title` in queries.
    pub const TITLE: Property<Self> = Property::new("title");
    /// `triggers` in queries.
    pub const TRIGGERS: Property<Self> = Property::new("triggers");
    /// `userStates` in queries.
    pub const USER_STATES: Property<Self> = Property::new("userStates");
    /// `vendorInformation` in queries.
    pub const VENDOR_INFORMATION: Property<Self> = Property::new("vendorInformation");
    /// `vulnerabilityStates` in queries.
    pub const VULNERABILITY_STATES: Property<Self> = Property::new("vulnerabilityStates");

    /// `activityGroupName`: `Edm.String`
    pub fn activity_group_name(&self) -> Option<&str> {
        self.0.str("activityGroupName")
    }

    /// Sets `activityGroupName`.
    pub fn with_activity_group_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("activityGroupName", value))
    }

    /// `assignedTo`: `Edm.String`
    pub fn assigned_to(&self) -> Option<&str> {
        self.0.str("assignedTo")
    }

    /// Sets `assignedTo`.
    pub fn with_assigned_to(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("assignedTo", value))
    }

    /// `azureSubscriptionId`: `Edm.String`
    pub fn azure_subscription_id(&self) -> Option<&str> {
        self.0.str("azureSubscriptionId")
    }

    /// Sets `azureSubscriptionId`.
    pub fn with_azure_subscription_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureSubscriptionId", value))
    }

    /// `azureTenantId`: `Edm.String`
    ///
    /// Required.
    pub fn azure_tenant_id(&self) -> Option<&str> {
        self.0.str("azureTenantId")
    }

    /// Sets `azureTenantId`.
    pub fn with_azure_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureTenantId", value))
    }

    /// `category`: `Edm.String`
    pub fn category(&self) -> Option<&str> {
        self.0.str("category")
    }

    /// Sets `category`.
    pub fn with_category(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category", value))
    }

    /// `closedDateTime`: `Edm.DateTimeOffset`
    pub fn closed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("closedDateTime")
    }

    /// Sets `closedDateTime`.
    pub fn with_closed_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("closedDateTime", value))
    }

    /// `cloudAppStates`: `Collection(microsoft.graph.cloudAppSecurityState)`
    pub fn cloud_app_states(&self) -> Option<&[super::CloudAppSecurityState]> {
        self.0.models("cloudAppStates")
    }

    /// Sets `cloudAppStates`.
    pub fn with_cloud_app_states(self, value: impl Into<Nullable<Vec<super::CloudAppSecurityState>>>) -> Self {
        Self(self.0.with("cloudAppStates", value))
    }

    /// `comments`: `Collection(Edm.String)`
    pub fn comments(&self) -> Option<Vec<&str>> {
        self.0.strs("comments")
    }

    /// Sets `comments`.
    pub fn with_comments(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("comments", value))
    }

    /// `confidence`: `Edm.Int32`
    pub fn confidence(&self) -> Option<i32> {
        self.0.i32("confidence")
    }

    /// Sets `confidence`.
    pub fn with_confidence(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("confidence", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    ///
    /// Required.
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

    /// `detectionIds`: `Collection(Edm.String)`
    pub fn detection_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("detectionIds")
    }

    /// Sets `detectionIds`.
    pub fn with_detection_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("detectionIds", value))
    }

    /// `eventDateTime`: `Edm.DateTimeOffset`
    ///
    /// Required.
    pub fn event_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("eventDateTime")
    }

    /// Sets `eventDateTime`.
    pub fn with_event_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("eventDateTime", value))
    }

    /// `feedback`: `microsoft.graph.alertFeedback`
    ///
    /// Possible values are: unknown, truePositive, falsePositive, benignPositive.
    pub fn feedback(&self) -> Option<super::AlertFeedback> {
        self.0.enumeration("feedback")
    }

    /// Sets `feedback`.
    pub fn with_feedback(self, value: impl Into<Nullable<super::AlertFeedback>>) -> Self {
        Self(self.0.with("feedback", value))
    }

    /// `fileStates`: `Collection(microsoft.graph.fileSecurityState)`
    pub fn file_states(&self) -> Option<&[super::FileSecurityState]> {
        self.0.models("fileStates")
    }

    /// Sets `fileStates`.
    pub fn with_file_states(self, value: impl Into<Nullable<Vec<super::FileSecurityState>>>) -> Self {
        Self(self.0.with("fileStates", value))
    }

    /// `hostStates`: `Collection(microsoft.graph.hostSecurityState)`
    pub fn host_states(&self) -> Option<&[super::HostSecurityState]> {
        self.0.models("hostStates")
    }

    /// Sets `hostStates`.
    pub fn with_host_states(self, value: impl Into<Nullable<Vec<super::HostSecurityState>>>) -> Self {
        Self(self.0.with("hostStates", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `incidentIds`: `Collection(Edm.String)`
    pub fn incident_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("incidentIds")
    }

    /// Sets `incidentIds`.
    pub fn with_incident_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("incidentIds", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `malwareStates`: `Collection(microsoft.graph.malwareState)`
    pub fn malware_states(&self) -> Option<&[super::MalwareState]> {
        self.0.models("malwareStates")
    }

    /// Sets `malwareStates`.
    pub fn with_malware_states(self, value: impl Into<Nullable<Vec<super::MalwareState>>>) -> Self {
        Self(self.0.with("malwareStates", value))
    }

    /// `networkConnections`: `Collection(microsoft.graph.networkConnection)`
    pub fn network_connections(&self) -> Option<&[super::NetworkConnection]> {
        self.0.models("networkConnections")
    }

    /// Sets `networkConnections`.
    pub fn with_network_connections(self, value: impl Into<Nullable<Vec<super::NetworkConnection>>>) -> Self {
        Self(self.0.with("networkConnections", value))
    }

    /// `processes`: `Collection(microsoft.graph.process)`
    pub fn processes(&self) -> Option<&[super::Process]> {
        self.0.models("processes")
    }

    /// Sets `processes`.
    pub fn with_processes(self, value: impl Into<Nullable<Vec<super::Process>>>) -> Self {
        Self(self.0.with("processes", value))
    }

    /// `recommendedActions`: `Collection(Edm.String)`
    pub fn recommended_actions(&self) -> Option<Vec<&str>> {
        self.0.strs("recommendedActions")
    }

    /// Sets `recommendedActions`.
    pub fn with_recommended_actions(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("recommendedActions", value))
    }

    /// `registryKeyStates`: `Collection(microsoft.graph.registryKeyState)`
    pub fn registry_key_states(&self) -> Option<&[super::RegistryKeyState]> {
        self.0.models("registryKeyStates")
    }

    /// Sets `registryKeyStates`.
    pub fn with_registry_key_states(self, value: impl Into<Nullable<Vec<super::RegistryKeyState>>>) -> Self {
        Self(self.0.with("registryKeyStates", value))
    }

    /// `securityResources`: `Collection(microsoft.graph.securityResource)`
    pub fn security_resources(&self) -> Option<&[super::SecurityResource]> {
        self.0.models("securityResources")
    }

    /// Sets `securityResources`.
    pub fn with_security_resources(self, value: impl Into<Nullable<Vec<super::SecurityResource>>>) -> Self {
        Self(self.0.with("securityResources", value))
    }

    /// `severity`: `microsoft.graph.alertSeverity`
    ///
    /// Required. Possible values are: unknown, informational, low, medium, high.
    pub fn severity(&self) -> Option<super::AlertSeverity> {
        self.0.enumeration("severity")
    }

    /// Sets `severity`.
    pub fn with_severity(self, value: impl Into<Nullable<super::AlertSeverity>>) -> Self {
        Self(self.0.with("severity", value))
    }

    /// `sourceMaterials`: `Collection(Edm.String)`
    pub fn source_materials(&self) -> Option<Vec<&str>> {
        self.0.strs("sourceMaterials")
    }

    /// Sets `sourceMaterials`.
    pub fn with_source_materials(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("sourceMaterials", value))
    }

    /// `status`: `microsoft.graph.alertStatus`
    ///
    /// Required. Possible values are: unknown, newAlert, inProgress, resolved.
    pub fn status(&self) -> Option<super::AlertStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::AlertStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `tags`: `Collection(Edm.String)`
    pub fn tags(&self) -> Option<Vec<&str>> {
        self.0.strs("tags")
    }

    /// Sets `tags`.
    pub fn with_tags(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("tags", value))
    }

    /// `title`: `Edm.String`
    ///
    /// Required.
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    /// Sets `title`.
    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }

    /// `triggers`: `Collection(microsoft.graph.alertTrigger)`
    pub fn triggers(&self) -> Option<&[super::AlertTrigger]> {
        self.0.models("triggers")
    }

    /// Sets `triggers`.
    pub fn with_triggers(self, value: impl Into<Nullable<Vec<super::AlertTrigger>>>) -> Self {
        Self(self.0.with("triggers", value))
    }

    /// `userStates`: `Collection(microsoft.graph.userSecurityState)`
    pub fn user_states(&self) -> Option<&[super::UserSecurityState]> {
        self.0.models("userStates")
    }

    /// Sets `userStates`.
    pub fn with_user_states(self, value: impl Into<Nullable<Vec<super::UserSecurityState>>>) -> Self {
        Self(self.0.with("userStates", value))
    }

    /// `vendorInformation`: `microsoft.graph.securityVendorInformation`
    ///
    /// Required.
    pub fn vendor_information(&self) -> Option<&super::SecurityVendorInformation> {
        self.0.model("vendorInformation")
    }

    /// Sets `vendorInformation`.
    pub fn with_vendor_information(self, value: impl Into<Nullable<super::SecurityVendorInformation>>) -> Self {
        Self(self.0.with("vendorInformation", value))
    }

    /// `vulnerabilityStates`: `Collection(microsoft.graph.vulnerabilityState)`
    pub fn vulnerability_states(&self) -> Option<&[super::VulnerabilityState]> {
        self.0.models("vulnerabilityStates")
    }

    /// Sets `vulnerabilityStates`.
    pub fn with_vulnerability_states(self, value: impl Into<Nullable<Vec<super::VulnerabilityState>>>) -> Self {
        Self(self.0.with("vulnerabilityStates", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.healthMonitoring.alert`, metadata, with the accessors of [`Entity`](super::Entity)
    Alert: super::Entity = "microsoft.graph.healthMonitoring.alert";
    inherited "id" ID, with_id(String), "`id`";
    "alertType" ALERT_TYPE, alert_type enumeration -> Option<AlertType>, with_alert_type(AlertType), "`alertType`: `microsoft.graph.healthMonitoring.alertType`, metadata";
    "category" CATEGORY, category enumeration -> Option<Category>, with_category(Category), "`category`: `microsoft.graph.healthMonitoring.category`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "documentation" DOCUMENTATION, documentation model -> Option<&Documentation>, with_documentation(Documentation), "`documentation`: `microsoft.graph.healthMonitoring.documentation`, metadata";
    "enrichment" ENRICHMENT, enrichment model -> Option<&Enrichment>, with_enrichment(Enrichment), "`enrichment`: `microsoft.graph.healthMonitoring.enrichment`, metadata";
    "scenario" SCENARIO, scenario enumeration -> Option<Scenario>, with_scenario(Scenario), "`scenario`: `microsoft.graph.healthMonitoring.scenario`, metadata";
    "signals" SIGNALS, signals model -> Option<&Signals>, with_signals(Signals), "`signals`: `microsoft.graph.healthMonitoring.signals`, metadata";
    "state" STATE, state enumeration -> Option<AlertState>, with_state(AlertState), "`state`: `microsoft.graph.healthMonitoring.alertState`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.healthMonitoring.alertConfiguration`, metadata, with the accessors of [`Entity`](super::Entity)
    AlertConfiguration: super::Entity = "microsoft.graph.healthMonitoring.alertConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    "emailNotificationConfigurations" EMAIL_NOTIFICATION_CONFIGURATIONS, email_notification_configurations models -> Option<&[EmailNotificationConfiguration]>, with_email_notification_configurations(Vec<EmailNotificationConfiguration>), "`emailNotificationConfigurations`: `Collection(microsoft.graph.healthMonitoring.emailNotificationConfiguration)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.healthMonitoring.alertState`, metadata
    AlertState = "microsoft.graph.healthMonitoring.alertState" {
        Active = "active",
        Resolved = "resolved",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.healthMonitoring.alertType`, metadata
    AlertType = "microsoft.graph.healthMonitoring.alertType" {
        Unknown = "unknown",
        MfaSignInFailure = "mfaSignInFailure",
        ManagedDeviceSignInFailure = "managedDeviceSignInFailure",
        CompliantDeviceSignInFailure = "compliantDeviceSignInFailure",
        UnknownFutureValue = "unknownFutureValue",
        ConditionalAccessBlockedSignIn = "conditionalAccessBlockedSignIn",
        SamlSignInFailure = "samlSignInFailure",
        InternetAppBlockedByPolicy = "internetAppBlockedByPolicy",
        PrivateAppBlockedByConnector = "privateAppBlockedByConnector",
        RemoteNetworkTunnelConnectivity = "remoteNetworkTunnelConnectivity",
        RemoteNetworkBgpConnectivity = "remoteNetworkBgpConnectivity",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.healthMonitoring.applicationImpactSummary`, metadata, with the accessors of [`DirectoryObjectImpactSummary`](DirectoryObjectImpactSummary)
    ApplicationImpactSummary: DirectoryObjectImpactSummary, ResourceImpactSummary = "microsoft.graph.healthMonitoring.applicationImpactSummary";
    inherited "impactedCount" IMPACTED_COUNT, with_impacted_count(String), "`impactedCount`";
    inherited "impactedCountLimitExceeded" IMPACTED_COUNT_LIMIT_EXCEEDED, with_impacted_count_limit_exceeded(bool), "`impactedCountLimitExceeded`";
    inherited "resourceType" RESOURCE_TYPE, with_resource_type(String), "`resourceType`";
    inherited "resourceSampling" RESOURCE_SAMPLING, with_resource_sampling(Vec<super::DirectoryObject>), "`resourceSampling`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.healthMonitoring.category`, metadata
    Category = "microsoft.graph.healthMonitoring.category" {
        Unknown = "unknown",
        Authentication = "authentication",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.healthMonitoring.deviceImpactSummary`, metadata, with the accessors of [`DirectoryObjectImpactSummary`](DirectoryObjectImpactSummary)
    DeviceImpactSummary: DirectoryObjectImpactSummary, ResourceImpactSummary = "microsoft.graph.healthMonitoring.deviceImpactSummary";
    inherited "impactedCount" IMPACTED_COUNT, with_impacted_count(String), "`impactedCount`";
    inherited "impactedCountLimitExceeded" IMPACTED_COUNT_LIMIT_EXCEEDED, with_impacted_count_limit_exceeded(bool), "`impactedCountLimitExceeded`";
    inherited "resourceType" RESOURCE_TYPE, with_resource_type(String), "`resourceType`";
    inherited "resourceSampling" RESOURCE_SAMPLING, with_resource_sampling(Vec<super::DirectoryObject>), "`resourceSampling`";
}

crate::runtime::model! {
    /// `microsoft.graph.healthMonitoring.Dictionary`, metadata
    Dictionary = "microsoft.graph.healthMonitoring.Dictionary" {
        "microsoft.graph.healthMonitoring.documentation",
        "microsoft.graph.healthMonitoring.healthMonitoringDictionary",
        "microsoft.graph.healthMonitoring.signals",
        "microsoft.graph.healthMonitoring.supportingData",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.healthMonitoring.directoryObjectImpactSummary`, metadata, with the accessors of [`ResourceImpactSummary`](ResourceImpactSummary)
    DirectoryObjectImpactSummary: ResourceImpactSummary = "microsoft.graph.healthMonitoring.directoryObjectImpactSummary" {
        "microsoft.graph.healthMonitoring.applicationImpactSummary",
        "microsoft.graph.healthMonitoring.deviceImpactSummary",
        "microsoft.graph.healthMonitoring.groupImpactSummary",
        "microsoft.graph.healthMonitoring.servicePrincipalImpactSummary",
        "microsoft.graph.healthMonitoring.userImpactSummary",
    };
    inherited "impactedCount" IMPACTED_COUNT, with_impacted_count(String), "`impactedCount`";
    inherited "impactedCountLimitExceeded" IMPACTED_COUNT_LIMIT_EXCEEDED, with_impacted_count_limit_exceeded(bool), "`impactedCountLimitExceeded`";
    inherited "resourceType" RESOURCE_TYPE, with_resource_type(String), "`resourceType`";
    "resourceSampling" RESOURCE_SAMPLING, resource_sampling models -> Option<&[super::DirectoryObject]>, with_resource_sampling(Vec<super::DirectoryObject>), "`resourceSampling`: `Collection(microsoft.graph.directoryObject)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.healthMonitoring.documentation`, metadata, with the accessors of [`HealthMonitoringDictionary`](HealthMonitoringDictionary)
    Documentation: HealthMonitoringDictionary = "microsoft.graph.healthMonitoring.documentation"
}

crate::runtime::model! {
    /// `microsoft.graph.healthMonitoring.emailNotificationConfiguration`, metadata
    EmailNotificationConfiguration = "microsoft.graph.healthMonitoring.emailNotificationConfiguration";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.healthMonitoring.enrichment`, metadata
    Enrichment = "microsoft.graph.healthMonitoring.enrichment";
    "impacts" IMPACTS, impacts models -> Option<&[ResourceImpactSummary]>, with_impacts(Vec<ResourceImpactSummary>), "`impacts`: `Collection(microsoft.graph.healthMonitoring.resourceImpactSummary)`, metadata";
    "state" STATE, state enumeration -> Option<EnrichmentState>, with_state(EnrichmentState), "`state`: `microsoft.graph.healthMonitoring.enrichmentState`, metadata";
    "supportingData" SUPPORTING_DATA, supporting_data model -> Option<&SupportingData>, with_supporting_data(SupportingData), "`supportingData`: `microsoft.graph.healthMonitoring.supportingData`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.healthMonitoring.enrichmentState`, metadata
    EnrichmentState = "microsoft.graph.healthMonitoring.enrichmentState" {
        None = "none",
        InProgress = "inProgress",
        Enriched = "enriched",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.healthMonitoring.groupImpactSummary`, metadata, with the accessors of [`DirectoryObjectImpactSummary`](DirectoryObjectImpactSummary)
    GroupImpactSummary: DirectoryObjectImpactSummary, ResourceImpactSummary = "microsoft.graph.healthMonitoring.groupImpactSummary";
    inherited "impactedCount" IMPACTED_COUNT, with_impacted_count(String), "`impactedCount`";
    inherited "impactedCountLimitExceeded" IMPACTED_COUNT_LIMIT_EXCEEDED, with_impacted_count_limit_exceeded(bool), "`impactedCountLimitExceeded`";
    inherited "resourceType" RESOURCE_TYPE, with_resource_type(String), "`resourceType`";
    inherited "resourceSampling" RESOURCE_SAMPLING, with_resource_sampling(Vec<super::DirectoryObject>), "`resourceSampling`";
}

crate::runtime::model! {
    /// `microsoft.graph.healthMonitoring.healthMonitoringDictionary`, metadata, with the accessors of [`Dictionary`](Dictionary)
    HealthMonitoringDictionary: Dictionary = "microsoft.graph.healthMonitoring.healthMonitoringDictionary" {
        "microsoft.graph.healthMonitoring.documentation",
        "microsoft.graph.healthMonitoring.signals",
        "microsoft.graph.healthMonitoring.supportingData",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.healthMonitoring.healthMonitoringRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    HealthMonitoringRoot: super::Entity = "microsoft.graph.healthMonitoring.healthMonitoringRoot";
    inherited "id" ID, with_id(String), "`id`";
    "alertConfigurations" ALERT_CONFIGURATIONS, alert_configurations models -> Option<&[AlertConfiguration]>, with_alert_configurations(Vec<AlertConfiguration>), "`alertConfigurations`: `Collection(microsoft.graph.healthMonitoring.alertConfiguration)`, metadata";
    "alerts" ALERTS, alerts models -> Option<&[Alert]>, with_alerts(Vec<Alert>), "`alerts`: `Collection(microsoft.graph.healthMonitoring.alert)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.healthMonitoring.resourceImpactSummary`, metadata
    ResourceImpactSummary = "microsoft.graph.healthMonitoring.resourceImpactSummary" {
        "microsoft.graph.healthMonitoring.applicationImpactSummary",
        "microsoft.graph.healthMonitoring.deviceImpactSummary",
        "microsoft.graph.healthMonitoring.directoryObjectImpactSummary",
        "microsoft.graph.healthMonitoring.groupImpactSummary",
        "microsoft.graph.healthMonitoring.servicePrincipalImpactSummary",
        "microsoft.graph.healthMonitoring.userImpactSummary",
    };
    "impactedCount" IMPACTED_COUNT, impacted_count str -> Option<&str>, with_impacted_count(String), "`impactedCount`: `Edm.String`, metadata";
    "impactedCountLimitExceeded" IMPACTED_COUNT_LIMIT_EXCEEDED, impacted_count_limit_exceeded bool -> Option<bool>, with_impacted_count_limit_exceeded(bool), "`impactedCountLimitExceeded`: `Edm.Boolean`, metadata";
    "resourceType" RESOURCE_TYPE, resource_type str -> Option<&str>, with_resource_type(String), "`resourceType`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.healthMonitoring.scenario`, metadata
    Scenario = "microsoft.graph.healthMonitoring.scenario" {
        Unknown = "unknown",
        Mfa = "mfa",
        Devices = "devices",
        UnknownFutureValue = "unknownFutureValue",
        ConditionalAccess = "conditionalAccess",
        Saml = "saml",
        Gsa = "gsa",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.healthMonitoring.servicePrincipalImpactSummary`, metadata, with the accessors of [`DirectoryObjectImpactSummary`](DirectoryObjectImpactSummary)
    ServicePrincipalImpactSummary: DirectoryObjectImpactSummary, ResourceImpactSummary = "microsoft.graph.healthMonitoring.servicePrincipalImpactSummary";
    inherited "impactedCount" IMPACTED_COUNT, with_impacted_count(String), "`impactedCount`";
    inherited "impactedCountLimitExceeded" IMPACTED_COUNT_LIMIT_EXCEEDED, with_impacted_count_limit_exceeded(bool), "`impactedCountLimitExceeded`";
    inherited "resourceType" RESOURCE_TYPE, with_resource_type(String), "`resourceType`";
    inherited "resourceSampling" RESOURCE_SAMPLING, with_resource_sampling(Vec<super::DirectoryObject>), "`resourceSampling`";
}

crate::runtime::model! {
    /// `microsoft.graph.healthMonitoring.signals`, metadata, with the accessors of [`HealthMonitoringDictionary`](HealthMonitoringDictionary)
    Signals: HealthMonitoringDictionary = "microsoft.graph.healthMonitoring.signals"
}

crate::runtime::model! {
    /// `microsoft.graph.healthMonitoring.supportingData`, metadata, with the accessors of [`HealthMonitoringDictionary`](HealthMonitoringDictionary)
    SupportingData: HealthMonitoringDictionary = "microsoft.graph.healthMonitoring.supportingData"
}

crate::runtime::model! {
    /// `microsoft.graph.healthMonitoring.userImpactSummary`, metadata, with the accessors of [`DirectoryObjectImpactSummary`](DirectoryObjectImpactSummary)
    UserImpactSummary: DirectoryObjectImpactSummary, ResourceImpactSummary = "microsoft.graph.healthMonitoring.userImpactSummary";
    inherited "impactedCount" IMPACTED_COUNT, with_impacted_count(String), "`impactedCount`";
    inherited "impactedCountLimitExceeded" IMPACTED_COUNT_LIMIT_EXCEEDED, with_impacted_count_limit_exceeded(bool), "`impactedCountLimitExceeded`";
    inherited "resourceType" RESOURCE_TYPE, with_resource_type(String), "`resourceType`";
    inherited "resourceSampling" RESOURCE_SAMPLING, with_resource_sampling(Vec<super::DirectoryObject>), "`resourceSampling`";
}

// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::enumeration! {
    /// `microsoft.graph.deviceManagement.aggregationType`, metadata
    AggregationType = "microsoft.graph.deviceManagement.aggregationType" {
        Count = "count",
        Percentage = "percentage",
        AffectedCloudPcCount = "affectedCloudPcCount",
        AffectedCloudPcPercentage = "affectedCloudPcPercentage",
        UnknownFutureValue = "unknownFutureValue",
        DurationInMinutes = "durationInMinutes",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagement.alertImpact`, metadata
    AlertImpact = "microsoft.graph.deviceManagement.alertImpact";
    "aggregationType" AGGREGATION_TYPE, aggregation_type enumeration -> Option<AggregationType>, with_aggregation_type(AggregationType), "`aggregationType`: `microsoft.graph.deviceManagement.aggregationType`, metadata";
    "alertImpactDetails" ALERT_IMPACT_DETAILS, alert_impact_details models -> Option<&[super::KeyValuePair]>, with_alert_impact_details(Vec<super::KeyValuePair>), "`alertImpactDetails`: `Collection(microsoft.graph.keyValuePair)`, metadata";
    "value" VALUE, value i32 -> Option<i32>, with_value(i32), "`value`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagement.alertRecord`, metadata, with the accessors of [`Entity`](super::Entity)
    AlertRecord: super::Entity = "microsoft.graph.deviceManagement.alertRecord";
    inherited "id" ID, with_id(String), "`id`";
    "alertImpact" ALERT_IMPACT, alert_impact model -> Option<&AlertImpact>, with_alert_impact(AlertImpact), "`alertImpact`: `microsoft.graph.deviceManagement.alertImpact`, metadata";
    "alertRuleId" ALERT_RULE_ID, alert_rule_id str -> Option<&str>, with_alert_rule_id(String), "`alertRuleId`: `Edm.String`, metadata";
    "alertRuleTemplate" ALERT_RULE_TEMPLATE, alert_rule_template enumeration -> Option<AlertRuleTemplate>, with_alert_rule_template(AlertRuleTemplate), "`alertRuleTemplate`: `microsoft.graph.deviceManagement.alertRuleTemplate`, metadata";
    "detectedDateTime" DETECTED_DATE_TIME, detected_date_time date_time -> Parsed<OffsetDateTime>, with_detected_date_time(OffsetDateTime), "`detectedDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "resolvedDateTime" RESOLVED_DATE_TIME, resolved_date_time date_time -> Parsed<OffsetDateTime>, with_resolved_date_time(OffsetDateTime), "`resolvedDateTime`: `Edm.DateTimeOffset`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<RuleSeverityType>, with_severity(RuleSeverityType), "`severity`: `microsoft.graph.deviceManagement.ruleSeverityType`, metadata";
    "status" STATUS, status enumeration -> Option<AlertStatusType>, with_status(AlertStatusType), "`status`: `microsoft.graph.deviceManagement.alertStatusType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagement.alertRule`, metadata, with the accessors of [`Entity`](super::Entity)
    AlertRule: super::Entity = "microsoft.graph.deviceManagement.alertRule";
    inherited "id" ID, with_id(String), "`id`";
    "alertRuleTemplate" ALERT_RULE_TEMPLATE, alert_rule_template enumeration -> Option<AlertRuleTemplate>, with_alert_rule_template(AlertRuleTemplate), "`alertRuleTemplate`: `microsoft.graph.deviceManagement.alertRuleTemplate`, metadata";
    "conditions" CONDITIONS, conditions models -> Option<&[RuleCondition]>, with_conditions(Vec<RuleCondition>), "`conditions`: `Collection(microsoft.graph.deviceManagement.ruleCondition)`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`, metadata";
    "isSystemRule" IS_SYSTEM_RULE, is_system_rule bool -> Option<bool>, with_is_system_rule(bool), "`isSystemRule`: `Edm.Boolean`, metadata";
    "notificationChannels" NOTIFICATION_CHANNELS, notification_channels models -> Option<&[NotificationChannel]>, with_notification_channels(Vec<NotificationChannel>), "`notificationChannels`: `Collection(microsoft.graph.deviceManagement.notificationChannel)`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<RuleSeverityType>, with_severity(RuleSeverityType), "`severity`: `microsoft.graph.deviceManagement.ruleSeverityType`, metadata";
    "threshold" THRESHOLD, threshold model -> Option<&RuleThreshold>, with_threshold(RuleThreshold), "`threshold`: `microsoft.graph.deviceManagement.ruleThreshold`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.deviceManagement.alertRuleTemplate`, metadata
    AlertRuleTemplate = "microsoft.graph.deviceManagement.alertRuleTemplate" {
        CloudPcProvisionScenario = "cloudPcProvisionScenario",
        CloudPcImageUploadScenario = "cloudPcImageUploadScenario",
        CloudPcOnPremiseNetworkConnectionCheckScenario = "cloudPcOnPremiseNetworkConnectionCheckScenario",
        UnknownFutureValue = "unknownFutureValue",
        CloudPcInGracePeriodScenario = "cloudPcInGracePeriodScenario",
        CloudPcFrontlineInsufficientLicensesScenario = "cloudPcFrontlineInsufficientLicensesScenario",
        CloudPcInaccessibleScenario = "cloudPcInaccessibleScenario",
        CloudPcFrontlineConcurrencyScenario = "cloudPcFrontlineConcurrencyScenario",
        CloudPcUserSettingsPersistenceScenario = "cloudPcUserSettingsPersistenceScenario",
        CloudPcDeprovisionFailedScenario = "cloudPcDeprovisionFailedScenario",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.deviceManagement.alertStatusType`, metadata
    AlertStatusType = "microsoft.graph.deviceManagement.alertStatusType" {
        Active = "active",
        Resolved = "resolved",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.deviceManagement.conditionCategory`, metadata
    ConditionCategory = "microsoft.graph.deviceManagement.conditionCategory" {
        ProvisionFailures = "provisionFailures",
        ImageUploadFailures = "imageUploadFailures",
        AzureNetworkConnectionCheckFailures = "azureNetworkConnectionCheckFailures",
        CloudPcInGracePeriod = "cloudPcInGracePeriod",
        FrontlineInsufficientLicenses = "frontlineInsufficientLicenses",
        CloudPcConnectionErrors = "cloudPcConnectionErrors",
        CloudPcHostHealthCheckFailures = "cloudPcHostHealthCheckFailures",
        CloudPcZoneOutage = "cloudPcZoneOutage",
        UnknownFutureValue = "unknownFutureValue",
        FrontlineBufferUsageDuration = "frontlineBufferUsageDuration",
        FrontlineBufferUsageThreshold = "frontlineBufferUsageThreshold",
        CloudPcUserSettingsPersistenceUsageThreshold = "cloudPcUserSettingsPersistenceUsageThreshold",
        CloudPcDeprovisionedThreshold = "cloudPcDeprovisionedThreshold",
        CloudPcReserveDeprovisionFailedThreshold = "cloudPcReserveDeprovisionFailedThreshold",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagement.monitoring`, metadata, with the accessors of [`Entity`](super::Entity)
    Monitoring: super::Entity = "microsoft.graph.deviceManagement.monitoring";
    inherited "id" ID, with_id(String), "`id`";
    "alertRecords" ALERT_RECORDS, alert_records models -> Option<&[AlertRecord]>, with_alert_records(Vec<AlertRecord>), "`alertRecords`: `Collection(microsoft.graph.deviceManagement.alertRecord)`, metadata";
    "alertRules" ALERT_RULES, alert_rules models -> Option<&[AlertRule]>, with_alert_rules(Vec<AlertRule>), "`alertRules`: `Collection(microsoft.graph.deviceManagement.alertRule)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagement.notificationChannel`, metadata
    NotificationChannel = "microsoft.graph.deviceManagement.notificationChannel";
    "notificationChannelType" NOTIFICATION_CHANNEL_TYPE, notification_channel_type enumeration -> Option<NotificationChannelType>, with_notification_channel_type(NotificationChannelType), "`notificationChannelType`: `microsoft.graph.deviceManagement.notificationChannelType`, metadata";
    "notificationReceivers" NOTIFICATION_RECEIVERS, notification_receivers models -> Option<&[NotificationReceiver]>, with_notification_receivers(Vec<NotificationReceiver>), "`notificationReceivers`: `Collection(microsoft.graph.deviceManagement.notificationReceiver)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.deviceManagement.notificationChannelType`, metadata
    NotificationChannelType = "microsoft.graph.deviceManagement.notificationChannelType" {
        Portal = "portal",
        Email = "email",
        PhoneCall = "phoneCall",
        Sms = "sms",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagement.notificationReceiver`, metadata
    NotificationReceiver = "microsoft.graph.deviceManagement.notificationReceiver";
    "contactInformation" CONTACT_INFORMATION, contact_information str -> Option<&str>, with_contact_information(String), "`contactInformation`: `Edm.String`, metadata";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.deviceManagement.operatorType`, metadata
    OperatorType = "microsoft.graph.deviceManagement.operatorType" {
        GreaterOrEqual = "greaterOrEqual",
        Equal = "equal",
        Greater = "greater",
        Less = "less",
        LessOrEqual = "lessOrEqual",
        NotEqual = "notEqual",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagement.portalNotification`, metadata
    PortalNotification = "microsoft.graph.deviceManagement.portalNotification";
    "alertImpact" ALERT_IMPACT, alert_impact model -> Option<&AlertImpact>, with_alert_impact(AlertImpact), "`alertImpact`: `microsoft.graph.deviceManagement.alertImpact`, metadata";
    "alertRecordId" ALERT_RECORD_ID, alert_record_id str -> Option<&str>, with_alert_record_id(String), "`alertRecordId`: `Edm.String`, metadata";
    "alertRuleId" ALERT_RULE_ID, alert_rule_id str -> Option<&str>, with_alert_rule_id(String), "`alertRuleId`: `Edm.String`, metadata";
    "alertRuleName" ALERT_RULE_NAME, alert_rule_name str -> Option<&str>, with_alert_rule_name(String), "`alertRuleName`: `Edm.String`, metadata";
    "alertRuleTemplate" ALERT_RULE_TEMPLATE, alert_rule_template enumeration -> Option<AlertRuleTemplate>, with_alert_rule_template(AlertRuleTemplate), "`alertRuleTemplate`: `microsoft.graph.deviceManagement.alertRuleTemplate`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "isPortalNotificationSent" IS_PORTAL_NOTIFICATION_SENT, is_portal_notification_sent bool -> Option<bool>, with_is_portal_notification_sent(bool), "`isPortalNotificationSent`: `Edm.Boolean`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<RuleSeverityType>, with_severity(RuleSeverityType), "`severity`: `microsoft.graph.deviceManagement.ruleSeverityType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.deviceManagement.relationshipType`, metadata
    RelationshipType = "microsoft.graph.deviceManagement.relationshipType" {
        And = "and",
        Or = "or",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagement.ruleCondition`, metadata
    RuleCondition = "microsoft.graph.deviceManagement.ruleCondition";
    "aggregation" AGGREGATION, aggregation enumeration -> Option<AggregationType>, with_aggregation(AggregationType), "`aggregation`: `microsoft.graph.deviceManagement.aggregationType`, metadata";
    "conditionCategory" CONDITION_CATEGORY, condition_category enumeration -> Option<ConditionCategory>, with_condition_category(ConditionCategory), "`conditionCategory`: `microsoft.graph.deviceManagement.conditionCategory`, metadata";
    "operator" OPERATOR, operator enumeration -> Option<OperatorType>, with_operator(OperatorType), "`operator`: `microsoft.graph.deviceManagement.operatorType`, metadata";
    "relationshipType" RELATIONSHIP_TYPE, relationship_type enumeration -> Option<RelationshipType>, with_relationship_type(RelationshipType), "`relationshipType`: `microsoft.graph.deviceManagement.relationshipType`, metadata";
    "thresholdValue" THRESHOLD_VALUE, threshold_value str -> Option<&str>, with_threshold_value(String), "`thresholdValue`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.deviceManagement.ruleSeverityType`, metadata
    RuleSeverityType = "microsoft.graph.deviceManagement.ruleSeverityType" {
        Unknown = "unknown",
        Informational = "informational",
        Warning = "warning",
        Critical = "critical",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagement.ruleThreshold`, metadata
    RuleThreshold = "microsoft.graph.deviceManagement.ruleThreshold";
    "aggregation" AGGREGATION, aggregation enumeration -> Option<AggregationType>, with_aggregation(AggregationType), "`aggregation`: `microsoft.graph.deviceManagement.aggregationType`, metadata";
    "operator" OPERATOR, operator enumeration -> Option<OperatorType>, with_operator(OperatorType), "`operator`: `microsoft.graph.deviceManagement.operatorType`, metadata";
    "target" TARGET, target i32 -> Option<i32>, with_target(i32), "`target`: `Edm.Int32`, metadata";
}

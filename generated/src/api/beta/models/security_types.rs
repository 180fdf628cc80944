// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

use crate::runtime::{OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.addContentFooterAction`](https://learn.microsoft.com/graph/api/resources/addcontentfooteraction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    AddContentFooterAction: super::InformationProtectionAction = "microsoft.graph.addContentFooterAction";
    "alignment" ALIGNMENT, alignment enumeration -> Option<super::ContentAlignment>, with_alignment(super::ContentAlignment), "`alignment`: `microsoft.graph.contentAlignment`" "Possible values are: left, right, center.";
    "fontColor" FONT_COLOR, font_color str -> Option<&str>, with_font_color(String), "`fontColor`: `Edm.String`";
    "fontName" FONT_NAME, font_name str -> Option<&str>, with_font_name(String), "`fontName`: `Edm.String`";
    "fontSize" FONT_SIZE, font_size i32 -> Option<i32>, with_font_size(i32), "`fontSize`: `Edm.Int32`";
    "margin" MARGIN, margin i32 -> Option<i32>, with_margin(i32), "`margin`: `Edm.Int32`";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`";
    "uiElementName" UI_ELEMENT_NAME, ui_element_name str -> Option<&str>, with_ui_element_name(String), "`uiElementName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.addContentHeaderAction`](https://learn.microsoft.com/graph/api/resources/addcontentheaderaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    AddContentHeaderAction: super::InformationProtectionAction = "microsoft.graph.addContentHeaderAction";
    "alignment" ALIGNMENT, alignment enumeration -> Option<super::ContentAlignment>, with_alignment(super::ContentAlignment), "`alignment`: `microsoft.graph.contentAlignment`" "Possible values are: left, right, center.";
    "fontColor" FONT_COLOR, font_color str -> Option<&str>, with_font_color(String), "`fontColor`: `Edm.String`";
    "fontName" FONT_NAME, font_name str -> Option<&str>, with_font_name(String), "`fontName`: `Edm.String`";
    "fontSize" FONT_SIZE, font_size i32 -> Option<i32>, with_font_size(i32), "`fontSize`: `Edm.Int32`";
    "margin" MARGIN, margin i32 -> Option<i32>, with_margin(i32), "`margin`: `Edm.Int32`";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`";
    "uiElementName" UI_ELEMENT_NAME, ui_element_name str -> Option<&str>, with_ui_element_name(String), "`uiElementName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.addWatermarkAction`](https://learn.microsoft.com/graph/api/resources/addwatermarkaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    AddWatermarkAction: super::InformationProtectionAction = "microsoft.graph.addWatermarkAction";
    "fontColor" FONT_COLOR, font_color str -> Option<&str>, with_font_color(String), "`fontColor`: `Edm.String`";
    "fontName" FONT_NAME, font_name str -> Option<&str>, with_font_name(String), "`fontName`: `Edm.String`";
    "fontSize" FONT_SIZE, font_size i32 -> Option<i32>, with_font_size(i32), "`fontSize`: `Edm.Int32`";
    "layout" LAYOUT, layout enumeration -> Option<super::WatermarkLayout>, with_layout(super::WatermarkLayout), "`layout`: `microsoft.graph.watermarkLayout`" "Possible values are: horizontal, diagonal.";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`";
    "uiElementName" UI_ELEMENT_NAME, ui_element_name str -> Option<&str>, with_ui_element_name(String), "`uiElementName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.alert`](https://learn.microsoft.com/graph/api/resources/alert?view=graph-rest-beta)
    Alert = "microsoft.graph.alert";
    "activityGroupName" ACTIVITY_GROUP_NAME, activity_group_name str -> Option<&str>, with_activity_group_name(String), "`activityGroupName`: `Edm.String`";
    "assignedTo" ASSIGNED_TO, assigned_to str -> Option<&str>, with_assigned_to(String), "`assignedTo`: `Edm.String`";
    "azureSubscriptionId" AZURE_SUBSCRIPTION_ID, azure_subscription_id str -> Option<&str>, with_azure_subscription_id(String), "`azureSubscriptionId`: `Edm.String`";
    "azureTenantId" AZURE_TENANT_ID, azure_tenant_id str -> Option<&str>, with_azure_tenant_id(String), "`azureTenantId`: `Edm.String`" "Required.";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`";
    "closedDateTime" CLOSED_DATE_TIME, closed_date_time date_time -> Parsed<OffsetDateTime>, with_closed_date_time(OffsetDateTime), "`closedDateTime`: `Edm.DateTimeOffset`";
    "cloudAppStates" CLOUD_APP_STATES, cloud_app_states models -> Option<&[super::CloudAppSecurityState]>, with_cloud_app_states(Vec<super::CloudAppSecurityState>), "`cloudAppStates`: `Collection(microsoft.graph.cloudAppSecurityState)`";
    "comments" COMMENTS, comments strs -> Option<Vec<&str>>, with_comments(Vec<String>), "`comments`: `Collection(Edm.String)`";
    "confidence" CONFIDENCE, confidence i32 -> Option<i32>, with_confidence(i32), "`confidence`: `Edm.Int32`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`" "Required.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "detectionIds" DETECTION_IDS, detection_ids strs -> Option<Vec<&str>>, with_detection_ids(Vec<String>), "`detectionIds`: `Collection(Edm.String)`";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`" "Required.";
    "feedback" FEEDBACK, feedback enumeration -> Option<super::AlertFeedback>, with_feedback(super::AlertFeedback), "`feedback`: `microsoft.graph.alertFeedback`" "Possible values are: unknown, truePositive, falsePositive, benignPositive.";
    "fileStates" FILE_STATES, file_states models -> Option<&[super::FileSecurityState]>, with_file_states(Vec<super::FileSecurityState>), "`fileStates`: `Collection(microsoft.graph.fileSecurityState)`";
    "historyStates" HISTORY_STATES, history_states models -> Option<&[super::AlertHistoryState]>, with_history_states(Vec<super::AlertHistoryState>), "`historyStates`: `Collection(microsoft.graph.alertHistoryState)`";
    "hostStates" HOST_STATES, host_states models -> Option<&[super::HostSecurityState]>, with_host_states(Vec<super::HostSecurityState>), "`hostStates`: `Collection(microsoft.graph.hostSecurityState)`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Required. Read-only.";
    "incidentIds" INCIDENT_IDS, incident_ids strs -> Option<Vec<&str>>, with_incident_ids(Vec<String>), "`incidentIds`: `Collection(Edm.String)`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "malwareStates" MALWARE_STATES, malware_states models -> Option<&[super::MalwareState]>, with_malware_states(Vec<super::MalwareState>), "`malwareStates`: `Collection(microsoft.graph.malwareState)`";
    "networkConnections" NETWORK_CONNECTIONS, network_connections models -> Option<&[super::NetworkConnection]>, with_network_connections(Vec<super::NetworkConnection>), "`networkConnections`: `Collection(microsoft.graph.networkConnection)`";
    "processes" PROCESSES, processes models -> Option<&[super::Process]>, with_processes(Vec<super::Process>), "`processes`: `Collection(microsoft.graph.process)`";
    "recommendedActions" RECOMMENDED_ACTIONS, recommended_actions strs -> Option<Vec<&str>>, with_recommended_actions(Vec<String>), "`recommendedActions`: `Collection(Edm.String)`";
    "registryKeyStates" REGISTRY_KEY_STATES, registry_key_states models -> Option<&[super::RegistryKeyState]>, with_registry_key_states(Vec<super::RegistryKeyState>), "`registryKeyStates`: `Collection(microsoft.graph.registryKeyState)`";
    "securityResources" SECURITY_RESOURCES, security_resources models -> Option<&[super::SecurityResource]>, with_security_resources(Vec<super::SecurityResource>), "`securityResources`: `Collection(microsoft.graph.securityResource)`";
    "severity" SEVERITY, severity enumeration -> Option<super::AlertSeverity>, with_severity(super::AlertSeverity), "`severity`: `microsoft.graph.alertSeverity`" "Required. Possible values are: unknown, informational, low, medium, high.";
    "sourceMaterials" SOURCE_MATERIALS, source_materials strs -> Option<Vec<&str>>, with_source_materials(Vec<String>), "`sourceMaterials`: `Collection(Edm.String)`";
    "status" STATUS, status enumeration -> Option<super::AlertStatus>, with_status(super::AlertStatus), "`status`: `microsoft.graph.alertStatus`" "Required. Possible values are: unknown, newAlert, inProgress, resolved.";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`" "Required.";
    "triggers" TRIGGERS, triggers models -> Option<&[super::AlertTrigger]>, with_triggers(Vec<super::AlertTrigger>), "`triggers`: `Collection(microsoft.graph.alertTrigger)`";
    "userStates" USER_STATES, user_states models -> Option<&[super::UserSecurityState]>, with_user_states(Vec<super::UserSecurityState>), "`userStates`: `Collection(microsoft.graph.userSecurityState)`";
    "vendorInformation" VENDOR_INFORMATION, vendor_information model -> Option<&super::SecurityVendorInformation>, with_vendor_information(super::SecurityVendorInformation), "`vendorInformation`: `microsoft.graph.securityVendorInformation`" "Required.";
    "vulnerabilityStates" VULNERABILITY_STATES, vulnerability_states models -> Option<&[super::VulnerabilityState]>, with_vulnerability_states(Vec<super::VulnerabilityState>), "`vulnerabilityStates`: `Collection(microsoft.graph.vulnerabilityState)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.alertFeedback`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AlertFeedback = "microsoft.graph.alertFeedback" {
        Unknown = "unknown",
        TruePositive = "truePositive",
        FalsePositive = "falsePositive",
        BenignPositive = "benignPositive",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.alertHistoryState`](https://learn.microsoft.com/graph/api/resources/alerthistorystate?view=graph-rest-beta)
    AlertHistoryState = "microsoft.graph.alertHistoryState";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "assignedTo" ASSIGNED_TO, assigned_to str -> Option<&str>, with_assigned_to(String), "`assignedTo`: `Edm.String`";
    "comments" COMMENTS, comments strs -> Option<Vec<&str>>, with_comments(Vec<String>), "`comments`: `Collection(Edm.String)`";
    "feedback" FEEDBACK, feedback enumeration -> Option<super::AlertFeedback>, with_feedback(super::AlertFeedback), "`feedback`: `microsoft.graph.alertFeedback`" "Possible values are: unknown, truePositive, falsePositive, benignPositive.";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`" "Possible values are: unknown, newAlert, inProgress, resolved, dismissed.";
    "updatedDateTime" UPDATED_DATE_TIME, updated_date_time date_time -> Parsed<OffsetDateTime>, with_updated_date_time(OffsetDateTime), "`updatedDateTime`: `Edm.DateTimeOffset`";
    "user" USER, user str -> Option<&str>, with_user(String), "`user`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.alertSeverity`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AlertSeverity = "microsoft.graph.alertSeverity" {
        Unknown = "unknown",
        Informational = "informational",
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.alertStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AlertStatus = "microsoft.graph.alertStatus" {
        Unknown = "unknown",
        NewAlert = "newAlert",
        InProgress = "inProgress",
        Resolved = "resolved",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.alertTrigger`](https://learn.microsoft.com/graph/api/resources/alerttrigger?view=graph-rest-beta)
    AlertTrigger = "microsoft.graph.alertTrigger";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.applyLabelAction`](https://learn.microsoft.com/graph/api/resources/applylabelaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    ApplyLabelAction: super::InformationProtectionAction = "microsoft.graph.applyLabelAction";
    "actionSource" ACTION_SOURCE, action_source str -> Option<&str>, with_action_source(String), "`actionSource`: `Edm.String`" "Possible values are: manual, automatic, recommended, default.";
    "actions" ACTIONS, actions models -> Option<&[super::InformationProtectionAction]>, with_actions(Vec<super::InformationProtectionAction>), "`actions`: `Collection(microsoft.graph.informationProtectionAction)`";
    "label" LABEL, label model -> Option<&super::LabelDetails>, with_label(super::LabelDetails), "`label`: `microsoft.graph.labelDetails`";
    "responsibleSensitiveTypeIds" RESPONSIBLE_SENSITIVE_TYPE_IDS, responsible_sensitive_type_ids values -> Parsed<Vec<Uuid>>, with_responsible_sensitive_type_ids(Vec<Uuid>), "`responsibleSensitiveTypeIds`: `Collection(Edm.Guid)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.assignedTrainingInfo`](https://learn.microsoft.com/graph/api/resources/assignedtraininginfo?view=graph-rest-beta)
    AssignedTrainingInfo = "microsoft.graph.assignedTrainingInfo";
    "assignedUserCount" ASSIGNED_USER_COUNT, assigned_user_count i32 -> Option<i32>, with_assigned_user_count(i32), "`assignedUserCount`: `Edm.Int32`";
    "completedUserCount" COMPLETED_USER_COUNT, completed_user_count i32 -> Option<i32>, with_completed_user_count(i32), "`completedUserCount`: `Edm.Int32`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.attackSimulationRoot`](https://learn.microsoft.com/graph/api/resources/attacksimulationroot?view=graph-rest-beta)
    AttackSimulationRoot = "microsoft.graph.attackSimulationRoot";
    "simulations" SIMULATIONS, simulations models -> Option<&[super::Simulation]>, with_simulations(Vec<super::Simulation>), "`simulations`: `Collection(microsoft.graph.simulation)`";
    "simulationAutomations" SIMULATION_AUTOMATIONS, simulation_automations models -> Option<&[super::SimulationAutomation]>, with_simulation_automations(Vec<super::SimulationAutomation>), "`simulationAutomations`: `Collection(microsoft.graph.simulationAutomation)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.averageComparativeScore`](https://learn.microsoft.com/graph/api/resources/averagecomparativescore?view=graph-rest-beta)
    AverageComparativeScore = "microsoft.graph.averageComparativeScore";
    "basis" BASIS, basis str -> Option<&str>, with_basis(String), "`basis`: `Edm.String`";
    "averageScore" AVERAGE_SCORE, average_score str -> Option<&str>, with_average_score(String), "`averageScore`: `Edm.String`";
    "deviceScore" DEVICE_SCORE, device_score str -> Option<&str>, with_device_score(String), "`deviceScore`: `Edm.String`";
    "dataScore" DATA_SCORE, data_score str -> Option<&str>, with_data_score(String), "`dataScore`: `Edm.String`";
    "identityScore" IDENTITY_SCORE, identity_score str -> Option<&str>, with_identity_score(String), "`identityScore`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.bitlocker`](https://learn.microsoft.com/graph/api/resources/bitlocker?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Bitlocker: super::Entity = "microsoft.graph.bitlocker";
    inherited "id" ID, with_id(String), "`id`";
    "recoveryKeys" RECOVERY_KEYS, recovery_keys models -> Option<&[super::BitlockerRecoveryKey]>, with_recovery_keys(Vec<super::BitlockerRecoveryKey>), "`recoveryKeys`: `Collection(microsoft.graph.bitlockerRecoveryKey)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.bitlockerRecoveryKey`](https://learn.microsoft.com/graph/api/resources/bitlockerrecoverykey?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    BitlockerRecoveryKey: super::Entity = "microsoft.graph.bitlockerRecoveryKey";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`";
    "volumeType" VOLUME_TYPE, volume_type enumeration -> Option<super::VolumeType>, with_volume_type(super::VolumeType), "`volumeType`: `microsoft.graph.volumeType`" "Possible values are: operatingSystemVolume, fixedDataVolume, removableDataVolume, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.classificationResult`](https://learn.microsoft.com/graph/api/resources/classificationresult?view=graph-rest-beta)
    ClassificationResult = "microsoft.graph.classificationResult";
    "confidenceLevel" CONFIDENCE_LEVEL, confidence_level i32 -> Option<i32>, with_confidence_level(i32), "`confidenceLevel`: `Edm.Int32`";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`";
    "sensitiveTypeId" SENSITIVE_TYPE_ID, sensitive_type_id guid -> Parsed<Uuid>, with_sensitive_type_id(Uuid), "`sensitiveTypeId`: `Edm.Guid`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudAppSecurityState`](https://learn.microsoft.com/graph/api/resources/cloudappsecuritystate?view=graph-rest-beta)
    CloudAppSecurityState = "microsoft.graph.cloudAppSecurityState";
    "destinationServiceIp" DESTINATION_SERVICE_IP, destination_service_ip str -> Option<&str>, with_destination_service_ip(String), "`destinationServiceIp`: `Edm.String`";
    "destinationServiceName" DESTINATION_SERVICE_NAME, destination_service_name str -> Option<&str>, with_destination_service_name(String), "`destinationServiceName`: `Edm.String`";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.complianceInformation`](https://learn.microsoft.com/graph/api/resources/complianceInformation?view=graph-rest-beta)
    ComplianceInformation = "microsoft.graph.complianceInformation";
    "certificationName" CERTIFICATION_NAME, certification_name str -> Option<&str>, with_certification_name(String), "`certificationName`: `Edm.String`";
    "certificationControls" CERTIFICATION_CONTROLS, certification_controls str -> Option<&str>, with_certification_controls(String), "`certificationControls`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.connectionDirection`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConnectionDirection = "microsoft.graph.connectionDirection" {
        Unknown = "unknown",
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.connectionStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConnectionStatus = "microsoft.graph.connectionStatus" {
        Unknown = "unknown",
        Attempted = "attempted",
        Succeeded = "succeeded",
        Blocked = "blocked",
        Failed = "failed",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.contentAlignment`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ContentAlignment = "microsoft.graph.contentAlignment" {
        Left = "left",
        Right = "right",
        Center = "center",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.contentFormat`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ContentFormat = "microsoft.graph.contentFormat" {
        Default = "default",
        Email = "email",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.contentInfo`](https://learn.microsoft.com/graph/api/resources/contentinfo?view=graph-rest-beta)
    ContentInfo = "microsoft.graph.contentInfo";
    "format" FORMAT, format enumeration -> Option<super::ContentFormat>, with_format(super::ContentFormat), "`format`: `microsoft.graph.contentFormat`" "Possible values are: default, email.";
    "identifier" IDENTIFIER, identifier str -> Option<&str>, with_identifier(String), "`identifier`: `Edm.String`";
    "metadata" METADATA, metadata models -> Option<&[super::KeyValuePair]>, with_metadata(Vec<super::KeyValuePair>), "`metadata`: `Collection(microsoft.graph.keyValuePair)`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`" "Possible values are: rest, motion, use.";
}

crate::runtime::model! {
    /// [`microsoft.graph.controlScore`](https://learn.microsoft.com/graph/api/resources/controlscore?view=graph-rest-beta)
    ControlScore = "microsoft.graph.controlScore";
    "controlName" CONTROL_NAME, control_name str -> Option<&str>, with_control_name(String), "`controlName`: `Edm.String`";
    "score" SCORE, score str -> Option<&str>, with_score(String), "`score`: `Edm.String`";
    "controlCategory" CONTROL_CATEGORY, control_category str -> Option<&str>, with_control_category(String), "`controlCategory`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.customAction`](https://learn.microsoft.com/graph/api/resources/customaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    CustomAction: super::InformationProtectionAction = "microsoft.graph.customAction";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "properties" PROPERTIES, properties models -> Option<&[super::KeyValuePair]>, with_properties(Vec<super::KeyValuePair>), "`properties`: `Collection(microsoft.graph.keyValuePair)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.dataPolicyOperation`](https://learn.microsoft.com/graph/api/resources/datapolicyoperation?view=graph-rest-beta)
    DataPolicyOperation = "microsoft.graph.dataPolicyOperation";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::DataPolicyOperationStatus>, with_status(super::DataPolicyOperationStatus), "`status`: `microsoft.graph.dataPolicyOperationStatus`" "Possible values are: notStarted, running, complete, failed, unknownFutureValue.";
    "storageLocation" STORAGE_LOCATION, storage_location str -> Option<&str>, with_storage_location(String), "`storageLocation`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "submittedDateTime" SUBMITTED_DATE_TIME, submitted_date_time date_time -> Parsed<OffsetDateTime>, with_submitted_date_time(OffsetDateTime), "`submittedDateTime`: `Edm.DateTimeOffset`";
    "progress" PROGRESS, progress f64 -> Option<f64>, with_progress(f64), "`progress`: `Edm.Double`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.dataPolicyOperationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DataPolicyOperationStatus = "microsoft.graph.dataPolicyOperationStatus" {
        NotStarted = "notStarted",
        Running = "running",
        Complete = "complete",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.diamondModel`](https://learn.microsoft.com/graph/api/resources/tiindicator?view=graph-rest-beta)
    DiamondModel = "microsoft.graph.diamondModel" {
        Unknown = "unknown",
        Adversary = "adversary",
        Capability = "capability",
        Infrastructure = "infrastructure",
        Victim = "victim",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.downgradeJustification`](https://learn.microsoft.com/graph/api/resources/downgradejustification?view=graph-rest-beta)
    DowngradeJustification = "microsoft.graph.downgradeJustification";
    "isDowngradeJustified" IS_DOWNGRADE_JUSTIFIED, is_downgrade_justified bool -> Option<bool>, with_is_downgrade_justified(bool), "`isDowngradeJustified`: `Edm.Boolean`";
    "justificationMessage" JUSTIFICATION_MESSAGE, justification_message str -> Option<&str>, with_justification_message(String), "`justificationMessage`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from threatAssessmentRequest.
    ///
    /// [`microsoft.graph.emailFileAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/emailfileassessmentrequest?view=graph-rest-beta), with the accessors of [`ThreatAssessmentRequest`](super::ThreatAssessmentRequest)
    EmailFileAssessmentRequest: super::ThreatAssessmentRequest = "microsoft.graph.emailFileAssessmentRequest";
    inherited "category" CATEGORY, with_category(super::ThreatCategory), "`category`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::ThreatAssessmentContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "expectedAssessment" EXPECTED_ASSESSMENT, with_expected_assessment(super::ThreatExpectedAssessment), "`expectedAssessment`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "requestSource" REQUEST_SOURCE, with_request_source(super::ThreatAssessmentRequestSource), "`requestSource`";
    inherited "status" STATUS, with_status(super::ThreatAssessmentStatus), "`status`";
    inherited "results" RESULTS, with_results(Vec<super::ThreatAssessmentResult>), "`results`";
    "contentData" CONTENT_DATA, content_data str -> Option<&str>, with_content_data(String), "`contentData`: `Edm.String`";
    "destinationRoutingReason" DESTINATION_ROUTING_REASON, destination_routing_reason enumeration -> Option<super::MailDestinationRoutingReason>, with_destination_routing_reason(super::MailDestinationRoutingReason), "`destinationRoutingReason`: `microsoft.graph.mailDestinationRoutingReason`" "Possible values are: none, mailFlowRule, safeSender, blockedSender, advancedSpamFiltering, domainAllowList, domainBlockList, notInAddressBook, firstTimeSender, autoPurgeToInbox, autoPurgeToJunk, autoPurgeToDeleted, outbound, notJunk, junk.";
    "recipientEmail" RECIPIENT_EMAIL, recipient_email str -> Option<&str>, with_recipient_email(String), "`recipientEmail`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.emailIdentity`](https://learn.microsoft.com/graph/api/resources/emailidentity?view=graph-rest-beta), with the accessors of [`Identity`](super::Identity)
    EmailIdentity: super::Identity = "microsoft.graph.emailIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.emailRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EmailRole = "microsoft.graph.emailRole" {
        Unknown = "unknown",
        Sender = "sender",
        Recipient = "recipient",
    }
}

crate::runtime::model! {
    /// Inherits from threatAssessmentRequest.
    ///
    /// [`microsoft.graph.fileAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/fileassessmentrequest?view=graph-rest-beta), with the accessors of [`ThreatAssessmentRequest`](super::ThreatAssessmentRequest)
    FileAssessmentRequest: super::ThreatAssessmentRequest = "microsoft.graph.fileAssessmentRequest";
    inherited "category" CATEGORY, with_category(super::ThreatCategory), "`category`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::ThreatAssessmentContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "expectedAssessment" EXPECTED_ASSESSMENT, with_expected_assessment(super::ThreatExpectedAssessment), "`expectedAssessment`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "requestSource" REQUEST_SOURCE, with_request_source(super::ThreatAssessmentRequestSource), "`requestSource`";
    inherited "status" STATUS, with_status(super::ThreatAssessmentStatus), "`status`";
    inherited "results" RESULTS, with_results(Vec<super::ThreatAssessmentResult>), "`results`";
    "contentData" CONTENT_DATA, content_data str -> Option<&str>, with_content_data(String), "`contentData`: `Edm.String`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.fileHash`](https://learn.microsoft.com/graph/api/resources/filehash?view=graph-rest-beta)
    FileHash = "microsoft.graph.fileHash";
    "hashType" HASH_TYPE, hash_type enumeration -> Option<super::FileHashType>, with_hash_type(super::FileHashType), "`hashType`: `microsoft.graph.fileHashType`" "Possible values are: unknown, sha1, sha256, md5, authenticodeHash256, lsHash, ctph, peSha1, peSha256.";
    "hashValue" HASH_VALUE, hash_value str -> Option<&str>, with_hash_value(String), "`hashValue`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.fileHashType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    FileHashType = "microsoft.graph.fileHashType" {
        Unknown = "unknown",
        Sha1 = "sha1",
        Sha256 = "sha256",
        Md5 = "md5",
        AuthenticodeHash256 = "authenticodeHash256",
        LsHash = "lsHash",
        Ctph = "ctph",
        PeSha1 = "peSha1",
        PeSha256 = "peSha256",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.fileSecurityState`](https://learn.microsoft.com/graph/api/resources/filesecuritystate?view=graph-rest-beta)
    FileSecurityState = "microsoft.graph.fileSecurityState";
    "fileHash" FILE_HASH, file_hash model -> Option<&super::FileHash>, with_file_hash(super::FileHash), "`fileHash`: `microsoft.graph.fileHash`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "path" PATH, path str -> Option<&str>, with_path(String), "`path`: `Edm.String`";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.hostSecurityState`](https://learn.microsoft.com/graph/api/resources/hostsecuritystate?view=graph-rest-beta)
    HostSecurityState = "microsoft.graph.hostSecurityState";
    "fqdn" FQDN, fqdn str -> Option<&str>, with_fqdn(String), "`fqdn`: `Edm.String`";
    "isAzureAadJoined" IS_AZURE_AAD_JOINED, is_azure_aad_joined bool -> Option<bool>, with_is_azure_aad_joined(bool), "`isAzureAadJoined`: `Edm.Boolean`";
    "isAzureAadRegistered" IS_AZURE_AAD_REGISTERED, is_azure_aad_registered bool -> Option<bool>, with_is_azure_aad_registered(bool), "`isAzureAadRegistered`: `Edm.Boolean`";
    "isHybridAzureDomainJoined" IS_HYBRID_AZURE_DOMAIN_JOINED, is_hybrid_azure_domain_joined bool -> Option<bool>, with_is_hybrid_azure_domain_joined(bool), "`isHybridAzureDomainJoined`: `Edm.Boolean`";
    "netBiosName" NET_BIOS_NAME, net_bios_name str -> Option<&str>, with_net_bios_name(String), "`netBiosName`: `Edm.String`";
    "os" OS, os str -> Option<&str>, with_os(String), "`os`: `Edm.String`";
    "privateIpAddress" PRIVATE_IP_ADDRESS, private_ip_address str -> Option<&str>, with_private_ip_address(String), "`privateIpAddress`: `Edm.String`";
    "publicIpAddress" PUBLIC_IP_ADDRESS, public_ip_address str -> Option<&str>, with_public_ip_address(String), "`publicIpAddress`: `Edm.String`";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.informationProtectionAction`](https://learn.microsoft.com/graph/api/resources/informationprotectionaction?view=graph-rest-beta)
    InformationProtectionAction = "microsoft.graph.informationProtectionAction" {
        "microsoft.graph.addContentFooterAction",
        "microsoft.graph.addContentHeaderAction",
        "microsoft.graph.addWatermarkAction",
        "microsoft.graph.applyLabelAction",
        "microsoft.graph.customAction",
        "microsoft.graph.justifyAction",
        "microsoft.graph.metadataAction",
        "microsoft.graph.protectAdhocAction",
        "microsoft.graph.protectByTemplateAction",
        "microsoft.graph.protectDoNotForwardAction",
        "microsoft.graph.recommendLabelAction",
        "microsoft.graph.removeContentFooterAction",
        "microsoft.graph.removeContentHeaderAction",
        "microsoft.graph.removeProtectionAction",
        "microsoft.graph.removeWatermarkAction",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.informationProtectionContentLabel`](https://learn.microsoft.com/graph/api/resources/informationprotectioncontentlabel?view=graph-rest-beta)
    InformationProtectionContentLabel = "microsoft.graph.informationProtectionContentLabel";
    "assignmentMethod" ASSIGNMENT_METHOD, assignment_method enumeration -> Option<super::SensitivityLabelAssignmentMethod>, with_assignment_method(super::SensitivityLabelAssignmentMethod), "`assignmentMethod`: `microsoft.graph.sensitivityLabelAssignmentMethod`" "Possible values are: standard, privileged, auto.";
    "creationDateTime" CREATION_DATE_TIME, creation_date_time date_time -> Parsed<OffsetDateTime>, with_creation_date_time(OffsetDateTime), "`creationDateTime`: `Edm.DateTimeOffset`";
    "label" LABEL, label model -> Option<&super::LabelDetails>, with_label(super::LabelDetails), "`label`: `microsoft.graph.labelDetails`";
}

crate::runtime::model! {
    /// [`microsoft.graph.informationProtectionLabel`](https://learn.microsoft.com/graph/api/resources/informationprotectionlabel?view=graph-rest-beta)
    InformationProtectionLabel = "microsoft.graph.informationProtectionLabel";
    "color" COLOR, color str -> Option<&str>, with_color(String), "`color`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "sensitivity" SENSITIVITY, sensitivity i32 -> Option<i32>, with_sensitivity(i32), "`sensitivity`: `Edm.Int32`";
    "tooltip" TOOLTIP, tooltip str -> Option<&str>, with_tooltip(String), "`tooltip`: `Edm.String`";
    "parent" PARENT, parent model -> Option<&super::LabelDetails>, with_parent(super::LabelDetails), "`parent`: `microsoft.graph.labelDetails`";
}

crate::runtime::model! {
    /// [`microsoft.graph.justifyAction`](https://learn.microsoft.com/graph/api/resources/justifyaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    JustifyAction: super::InformationProtectionAction = "microsoft.graph.justifyAction"
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.killChain`](https://learn.microsoft.com/graph/api/resources/tiindicator?view=graph-rest-beta)
    KillChain = "microsoft.graph.killChain" {
        C2 = "C2",
        Delivery = "Delivery",
        Installing = "installing",
    }
}

crate::runtime::model! {
    /// Inherits from parentLabelDetails.
    ///
    /// [`microsoft.graph.labelDetails`](https://learn.microsoft.com/graph/api/resources/labeldetails?view=graph-rest-beta), with the accessors of [`ParentLabelDetails`](super::ParentLabelDetails)
    LabelDetails: super::ParentLabelDetails = "microsoft.graph.labelDetails";
    inherited "color" COLOR, with_color(String), "`color`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isActive" IS_ACTIVE, with_is_active(bool), "`isActive`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "sensitivity" SENSITIVITY, with_sensitivity(i32), "`sensitivity`";
    inherited "tooltip" TOOLTIP, with_tooltip(String), "`tooltip`";
}

crate::runtime::model! {
    /// [`microsoft.graph.labelingOptions`](https://learn.microsoft.com/graph/api/resources/labelingoptions?view=graph-rest-beta)
    LabelingOptions = "microsoft.graph.labelingOptions";
    "assignmentMethod" ASSIGNMENT_METHOD, assignment_method enumeration -> Option<super::SensitivityLabelAssignmentMethod>, with_assignment_method(super::SensitivityLabelAssignmentMethod), "`assignmentMethod`: `microsoft.graph.sensitivityLabelAssignmentMethod`" "Possible values are: standard, privileged, auto.";
    "downgradeJustification" DOWNGRADE_JUSTIFICATION, downgrade_justification model -> Option<&super::DowngradeJustification>, with_downgrade_justification(super::DowngradeJustification), "`downgradeJustification`: `microsoft.graph.downgradeJustification`";
    "extendedProperties" EXTENDED_PROPERTIES, extended_properties models -> Option<&[super::KeyValuePair]>, with_extended_properties(Vec<super::KeyValuePair>), "`extendedProperties`: `Collection(microsoft.graph.keyValuePair)`";
    "labelId" LABEL_ID, label_id guid -> Parsed<Uuid>, with_label_id(Uuid), "`labelId`: `Edm.Guid`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.logonType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    LogonType = "microsoft.graph.logonType" {
        Unknown = "unknown",
        Interactive = "interactive",
        RemoteInteractive = "remoteInteractive",
        Network = "network",
        Batch = "batch",
        Service = "service",
    }
}

crate::runtime::model! {
    /// Inherits from threatAssessmentRequest.
    ///
    /// [`microsoft.graph.mailAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/mailassessmentrequest?view=graph-rest-beta), with the accessors of [`ThreatAssessmentRequest`](super::ThreatAssessmentRequest)
    MailAssessmentRequest: super::ThreatAssessmentRequest = "microsoft.graph.mailAssessmentRequest";
    inherited "category" CATEGORY, with_category(super::ThreatCategory), "`category`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::ThreatAssessmentContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "expectedAssessment" EXPECTED_ASSESSMENT, with_expected_assessment(super::ThreatExpectedAssessment), "`expectedAssessment`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "requestSource" REQUEST_SOURCE, with_request_source(super::ThreatAssessmentRequestSource), "`requestSource`";
    inherited "status" STATUS, with_status(super::ThreatAssessmentStatus), "`status`";
    inherited "results" RESULTS, with_results(Vec<super::ThreatAssessmentResult>), "`results`";
    "destinationRoutingReason" DESTINATION_ROUTING_REASON, destination_routing_reason enumeration -> Option<super::MailDestinationRoutingReason>, with_destination_routing_reason(super::MailDestinationRoutingReason), "`destinationRoutingReason`: `microsoft.graph.mailDestinationRoutingReason`" "Possible values are: none, mailFlowRule, safeSender, blockedSender, advancedSpamFiltering, domainAllowList, domainBlockList, notInAddressBook, firstTimeSender, autoPurgeToInbox, autoPurgeToJunk, autoPurgeToDeleted, outbound, notJunk, junk.";
    "messageUri" MESSAGE_URI, message_uri str -> Option<&str>, with_message_uri(String), "`messageUri`: `Edm.String`";
    "recipientEmail" RECIPIENT_EMAIL, recipient_email str -> Option<&str>, with_recipient_email(String), "`recipientEmail`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mailDestinationRoutingReason`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    MailDestinationRoutingReason = "microsoft.graph.mailDestinationRoutingReason" {
        None = "none",
        MailFlowRule = "mailFlowRule",
        SafeSender = "safeSender",
        BlockedSender = "blockedSender",
        AdvancedSpamFiltering = "advancedSpamFiltering",
        DomainAllowList = "domainAllowList",
        DomainBlockList = "domainBlockList",
        NotInAddressBook = "notInAddressBook",
        FirstTimeSender = "firstTimeSender",
        AutoPurgeToInbox = "autoPurgeToInbox",
        AutoPurgeToJunk = "autoPurgeToJunk",
        AutoPurgeToDeleted = "autoPurgeToDeleted",
        Outbound = "outbound",
        NotJunk = "notJunk",
        Junk = "junk",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.malwareState`](https://learn.microsoft.com/graph/api/resources/malwarestate?view=graph-rest-beta)
    MalwareState = "microsoft.graph.malwareState";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`";
    "family" FAMILY, family str -> Option<&str>, with_family(String), "`family`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "severity" SEVERITY, severity str -> Option<&str>, with_severity(String), "`severity`: `Edm.String`";
    "wasRunning" WAS_RUNNING, was_running bool -> Option<bool>, with_was_running(bool), "`wasRunning`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.metadataAction`](https://learn.microsoft.com/graph/api/resources/metadataaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    MetadataAction: super::InformationProtectionAction = "microsoft.graph.metadataAction";
    "metadataToAdd" METADATA_TO_ADD, metadata_to_add models -> Option<&[super::KeyValuePair]>, with_metadata_to_add(Vec<super::KeyValuePair>), "`metadataToAdd`: `Collection(microsoft.graph.keyValuePair)`";
    "metadataToRemove" METADATA_TO_REMOVE, metadata_to_remove strs -> Option<Vec<&str>>, with_metadata_to_remove(Vec<String>), "`metadataToRemove`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.networkConnection`](https://learn.microsoft.com/graph/api/resources/networkconnection?view=graph-rest-beta)
    NetworkConnection = "microsoft.graph.networkConnection";
    "applicationName" APPLICATION_NAME, application_name str -> Option<&str>, with_application_name(String), "`applicationName`: `Edm.String`";
    "destinationAddress" DESTINATION_ADDRESS, destination_address str -> Option<&str>, with_destination_address(String), "`destinationAddress`: `Edm.String`";
    "destinationDomain" DESTINATION_DOMAIN, destination_domain str -> Option<&str>, with_destination_domain(String), "`destinationDomain`: `Edm.String`";
    "destinationLocation" DESTINATION_LOCATION, destination_location str -> Option<&str>, with_destination_location(String), "`destinationLocation`: `Edm.String`";
    "destinationPort" DESTINATION_PORT, destination_port str -> Option<&str>, with_destination_port(String), "`destinationPort`: `Edm.String`";
    "destinationUrl" DESTINATION_URL, destination_url str -> Option<&str>, with_destination_url(String), "`destinationUrl`: `Edm.String`";
    "direction" DIRECTION, direction enumeration -> Option<super::ConnectionDirection>, with_direction(super::ConnectionDirection), "`direction`: `microsoft.graph.connectionDirection`" "Possible values are: unknown, inbound, outbound.";
    "domainRegisteredDateTime" DOMAIN_REGISTERED_DATE_TIME, domain_registered_date_time date_time -> Parsed<OffsetDateTime>, with_domain_registered_date_time(OffsetDateTime), "`domainRegisteredDateTime`: `Edm.DateTimeOffset`";
    "localDnsName" LOCAL_DNS_NAME, local_dns_name str -> Option<&str>, with_local_dns_name(String), "`localDnsName`: `Edm.String`";
    "natDestinationAddress" NAT_DESTINATION_ADDRESS, nat_destination_address str -> Option<&str>, with_nat_destination_address(String), "`natDestinationAddress`: `Edm.String`";
    "natDestinationPort" NAT_DESTINATION_PORT, nat_destination_port str -> Option<&str>, with_nat_destination_port(String), "`natDestinationPort`: `Edm.String`";
    "natSourceAddress" NAT_SOURCE_ADDRESS, nat_source_address str -> Option<&str>, with_nat_source_address(String), "`natSourceAddress`: `Edm.String`";
    "natSourcePort" NAT_SOURCE_PORT, nat_source_port str -> Option<&str>, with_nat_source_port(String), "`natSourcePort`: `Edm.String`";
    "protocol" PROTOCOL, protocol enumeration -> Option<super::SecurityNetworkProtocol>, with_protocol(super::SecurityNetworkProtocol), "`protocol`: `microsoft.graph.securityNetworkProtocol`" "Possible values are: igmp, ggp, ipv4, pup, tcp, udp, idp, ipv6RoutingHeader, ipv6, ipv6FragmentHeader, ipSecEncapsulatingSecurityPayload, ipSecAuthenticationHeader, icmpV6, ipv6NoNextHeader, ipv6DestinationOptions, nd, raw, ipx, spxII, spx, icmp, ip, unknown.";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`";
    "sourceAddress" SOURCE_ADDRESS, source_address str -> Option<&str>, with_source_address(String), "`sourceAddress`: `Edm.String`";
    "sourceLocation" SOURCE_LOCATION, source_location str -> Option<&str>, with_source_location(String), "`sourceLocation`: `Edm.String`";
    "sourcePort" SOURCE_PORT, source_port str -> Option<&str>, with_source_port(String), "`sourcePort`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::ConnectionStatus>, with_status(super::ConnectionStatus), "`status`: `microsoft.graph.connectionStatus`" "Possible values are: unknown, attempted, succeeded, blocked, failed.";
    "urlParameters" URL_PARAMETERS, url_parameters str -> Option<&str>, with_url_parameters(String), "`urlParameters`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.parentLabelDetails`](https://learn.microsoft.com/graph/api/resources/parentlabeldetails?view=graph-rest-beta)
    ParentLabelDetails = "microsoft.graph.parentLabelDetails" {
        "microsoft.graph.labelDetails",
    };
    "color" COLOR, color str -> Option<&str>, with_color(String), "`color`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "sensitivity" SENSITIVITY, sensitivity i32 -> Option<i32>, with_sensitivity(i32), "`sensitivity`: `Edm.Int32`";
    "tooltip" TOOLTIP, tooltip str -> Option<&str>, with_tooltip(String), "`tooltip`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.payloadDeliveryPlatform`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PayloadDeliveryPlatform = "microsoft.graph.payloadDeliveryPlatform" {
        Unknown = "unknown",
        Sms = "sms",
        Email = "email",
        Teams = "teams",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.process`](https://learn.microsoft.com/graph/api/resources/process?view=graph-rest-beta)
    Process = "microsoft.graph.process";
    "accountName" ACCOUNT_NAME, account_name str -> Option<&str>, with_account_name(String), "`accountName`: `Edm.String`";
    "commandLine" COMMAND_LINE, command_line str -> Option<&str>, with_command_line(String), "`commandLine`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "fileHash" FILE_HASH, file_hash model -> Option<&super::FileHash>, with_file_hash(super::FileHash), "`fileHash`: `microsoft.graph.fileHash`";
    "integrityLevel" INTEGRITY_LEVEL, integrity_level enumeration -> Option<super::ProcessIntegrityLevel>, with_integrity_level(super::ProcessIntegrityLevel), "`integrityLevel`: `microsoft.graph.processIntegrityLevel`" "Possible values are: unknown, untrusted, low, medium, high, system.";
    "isElevated" IS_ELEVATED, is_elevated bool -> Option<bool>, with_is_elevated(bool), "`isElevated`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "parentProcessCreatedDateTime" PARENT_PROCESS_CREATED_DATE_TIME, parent_process_created_date_time date_time -> Parsed<OffsetDateTime>, with_parent_process_created_date_time(OffsetDateTime), "`parentProcessCreatedDateTime`: `Edm.DateTimeOffset`";
    "parentProcessId" PARENT_PROCESS_ID, parent_process_id i32 -> Option<i32>, with_parent_process_id(i32), "`parentProcessId`: `Edm.Int32`";
    "parentProcessName" PARENT_PROCESS_NAME, parent_process_name str -> Option<&str>, with_parent_process_name(String), "`parentProcessName`: `Edm.String`";
    "path" PATH, path str -> Option<&str>, with_path(String), "`path`: `Edm.String`";
    "processId" PROCESS_ID, process_id i32 -> Option<i32>, with_process_id(i32), "`processId`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.processIntegrityLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ProcessIntegrityLevel = "microsoft.graph.processIntegrityLevel" {
        Unknown = "unknown",
        Untrusted = "untrusted",
        Low = "low",
        Medium = "medium",
        High = "high",
        System = "system",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.protectAdhocAction`](https://learn.microsoft.com/graph/api/resources/protectadhocaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    ProtectAdhocAction: super::InformationProtectionAction = "microsoft.graph.protectAdhocAction"
}

crate::runtime::model! {
    /// [`microsoft.graph.protectByTemplateAction`](https://learn.microsoft.com/graph/api/resources/protectbytemplateaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    ProtectByTemplateAction: super::InformationProtectionAction = "microsoft.graph.protectByTemplateAction";
    "templateId" TEMPLATE_ID, template_id str -> Option<&str>, with_template_id(String), "`templateId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.protectDoNotForwardAction`](https://learn.microsoft.com/graph/api/resources/protectdonotforwardaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    ProtectDoNotForwardAction: super::InformationProtectionAction = "microsoft.graph.protectDoNotForwardAction"
}

crate::runtime::model! {
    /// [`microsoft.graph.recommendLabelAction`](https://learn.microsoft.com/graph/api/resources/recommendlabelaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    RecommendLabelAction: super::InformationProtectionAction = "microsoft.graph.recommendLabelAction";
    "actionSource" ACTION_SOURCE, action_source str -> Option<&str>, with_action_source(String), "`actionSource`: `Edm.String`" "Possible values are: manual, automatic, recommended, default.";
    "actions" ACTIONS, actions models -> Option<&[super::InformationProtectionAction]>, with_actions(Vec<super::InformationProtectionAction>), "`actions`: `Collection(microsoft.graph.informationProtectionAction)`";
    "label" LABEL, label model -> Option<&super::LabelDetails>, with_label(super::LabelDetails), "`label`: `microsoft.graph.labelDetails`";
    "responsibleSensitiveTypeIds" RESPONSIBLE_SENSITIVE_TYPE_IDS, responsible_sensitive_type_ids values -> Parsed<Vec<Uuid>>, with_responsible_sensitive_type_ids(Vec<Uuid>), "`responsibleSensitiveTypeIds`: `Collection(Edm.Guid)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.recommendedAction`](https://learn.microsoft.com/graph/api/resources/recommendedaction?view=graph-rest-beta)
    RecommendedAction = "microsoft.graph.recommendedAction";
    "actionWebUrl" ACTION_WEB_URL, action_web_url str -> Option<&str>, with_action_web_url(String), "`actionWebUrl`: `Edm.String`";
    "potentialScoreImpact" POTENTIAL_SCORE_IMPACT, potential_score_impact f64 -> Option<f64>, with_potential_score_impact(f64), "`potentialScoreImpact`: `Edm.Double`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.registryHive`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RegistryHive = "microsoft.graph.registryHive" {
        Unknown = "unknown",
        CurrentConfig = "currentConfig",
        CurrentUser = "currentUser",
        LocalMachineSam = "localMachineSam",
        LocalMachineSecurity = "localMachineSecurity",
        LocalMachineSoftware = "localMachineSoftware",
        LocalMachineSystem = "localMachineSystem",
        UsersDefault = "usersDefault",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.registryKeyState`](https://learn.microsoft.com/graph/api/resources/registrykeystate?view=graph-rest-beta)
    RegistryKeyState = "microsoft.graph.registryKeyState";
    "hive" HIVE, hive enumeration -> Option<super::RegistryHive>, with_hive(super::RegistryHive), "`hive`: `microsoft.graph.registryHive`" "Possible values are: unknown, currentConfig, currentUser, localMachineSam, localMachineSecurity, localMachineSoftware, localMachineSystem, usersDefault.";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`";
    "oldKey" OLD_KEY, old_key str -> Option<&str>, with_old_key(String), "`oldKey`: `Edm.String`";
    "oldValueData" OLD_VALUE_DATA, old_value_data str -> Option<&str>, with_old_value_data(String), "`oldValueData`: `Edm.String`";
    "oldValueName" OLD_VALUE_NAME, old_value_name str -> Option<&str>, with_old_value_name(String), "`oldValueName`: `Edm.String`";
    "operation" OPERATION, operation enumeration -> Option<super::RegistryOperation>, with_operation(super::RegistryOperation), "`operation`: `microsoft.graph.registryOperation`" "Possible values are: unknown, create, modify, delete.";
    "processId" PROCESS_ID, process_id i32 -> Option<i32>, with_process_id(i32), "`processId`: `Edm.Int32`";
    "valueData" VALUE_DATA, value_data str -> Option<&str>, with_value_data(String), "`valueData`: `Edm.String`";
    "valueName" VALUE_NAME, value_name str -> Option<&str>, with_value_name(String), "`valueName`: `Edm.String`";
    "valueType" VALUE_TYPE, value_type enumeration -> Option<super::RegistryValueType>, with_value_type(super::RegistryValueType), "`valueType`: `microsoft.graph.registryValueType`" "Possible values are: unknown, binary, dword, dwordLittleEndian, dwordBigEndian, expandSz, link, multiSz, none, qword, qwordlittleEndian, sz.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.registryOperation`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RegistryOperation = "microsoft.graph.registryOperation" {
        Unknown = "unknown",
        Create = "create",
        Modify = "modify",
        Delete = "delete",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.registryValueType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RegistryValueType = "microsoft.graph.registryValueType" {
        Unknown = "unknown",
        Binary = "binary",
        Dword = "dword",
        DwordLittleEndian = "dwordLittleEndian",
        DwordBigEndian = "dwordBigEndian",
        ExpandSz = "expandSz",
        Link = "link",
        MultiSz = "multiSz",
        None = "none",
        Qword = "qword",
        QwordlittleEndian = "qwordlittleEndian",
        Sz = "sz",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.removeContentFooterAction`](https://learn.microsoft.com/graph/api/resources/removecontentfooteraction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    RemoveContentFooterAction: super::InformationProtectionAction = "microsoft.graph.removeContentFooterAction";
    "uiElementNames" UI_ELEMENT_NAMES, ui_element_names strs -> Option<Vec<&str>>, with_ui_element_names(Vec<String>), "`uiElementNames`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.removeContentHeaderAction`](https://learn.microsoft.com/graph/api/resources/removecontentheaderaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    RemoveContentHeaderAction: super::InformationProtectionAction = "microsoft.graph.removeContentHeaderAction";
    "uiElementNames" UI_ELEMENT_NAMES, ui_element_names strs -> Option<Vec<&str>>, with_ui_element_names(Vec<String>), "`uiElementNames`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.removeProtectionAction`](https://learn.microsoft.com/graph/api/resources/removeprotectionaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    RemoveProtectionAction: super::InformationProtectionAction = "microsoft.graph.removeProtectionAction"
}

crate::runtime::model! {
    /// [`microsoft.graph.removeWatermarkAction`](https://learn.microsoft.com/graph/api/resources/removewatermarkaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    RemoveWatermarkAction: super::InformationProtectionAction = "microsoft.graph.removeWatermarkAction";
    "uiElementNames" UI_ELEMENT_NAMES, ui_element_names strs -> Option<Vec<&str>>, with_ui_element_names(Vec<String>), "`uiElementNames`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.secureScore`](https://learn.microsoft.com/graph/api/resources/securescores?view=graph-rest-beta)
    SecureScore = "microsoft.graph.secureScore";
    "activeUserCount" ACTIVE_USER_COUNT, active_user_count i32 -> Option<i32>, with_active_user_count(i32), "`activeUserCount`: `Edm.Int32`";
    "averageComparativeScores" AVERAGE_COMPARATIVE_SCORES, average_comparative_scores models -> Option<&[super::AverageComparativeScore]>, with_average_comparative_scores(Vec<super::AverageComparativeScore>), "`averageComparativeScores`: `Collection(microsoft.graph.averageComparativeScore)`";
    "azureTenantId" AZURE_TENANT_ID, azure_tenant_id str -> Option<&str>, with_azure_tenant_id(String), "`azureTenantId`: `Edm.String`";
    "controlScores" CONTROL_SCORES, control_scores models -> Option<&[super::ControlScore]>, with_control_scores(Vec<super::ControlScore>), "`controlScores`: `Collection(microsoft.graph.controlScore)`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "currentScore" CURRENT_SCORE, current_score f64 -> Option<f64>, with_current_score(f64), "`currentScore`: `Edm.Double`";
    "enabledServices" ENABLED_SERVICES, enabled_services strs -> Option<Vec<&str>>, with_enabled_services(Vec<String>), "`enabledServices`: `Collection(Edm.String)`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Supports multiple values.";
    "licensedUserCount" LICENSED_USER_COUNT, licensed_user_count i32 -> Option<i32>, with_licensed_user_count(i32), "`licensedUserCount`: `Edm.Int32`";
    "maxScore" MAX_SCORE, max_score f64 -> Option<f64>, with_max_score(f64), "`maxScore`: `Edm.Double`";
    "averageScore" AVERAGE_SCORE, average_score str -> Option<&str>, with_average_score(String), "`averageScore`: `Edm.String`";
    "createdDate" CREATED_DATE, created_date date_time -> Parsed<OffsetDateTime>, with_created_date(OffsetDateTime), "`createdDate`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.secureScoreControlProfile`](https://learn.microsoft.com/graph/api/resources/securescorecontrolprofiles?view=graph-rest-beta)
    SecureScoreControlProfile = "microsoft.graph.secureScoreControlProfile";
    "azureTenantId" AZURE_TENANT_ID, azure_tenant_id str -> Option<&str>, with_azure_tenant_id(String), "`azureTenantId`: `Edm.String`";
    "controlName" CONTROL_NAME, control_name str -> Option<&str>, with_control_name(String), "`controlName`: `Edm.String`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "complianceInformation" COMPLIANCE_INFORMATION, compliance_information models -> Option<&[super::ComplianceInformation]>, with_compliance_information(Vec<super::ComplianceInformation>), "`complianceInformation`: `Collection(microsoft.graph.complianceInformation)`";
    "controlCategory" CONTROL_CATEGORY, control_category str -> Option<&str>, with_control_category(String), "`controlCategory`: `Edm.String`";
    "actionType" ACTION_TYPE, action_type str -> Option<&str>, with_action_type(String), "`actionType`: `Edm.String`";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`";
    "maxScore" MAX_SCORE, max_score str -> Option<&str>, with_max_score(String), "`maxScore`: `Edm.String`";
    "tier" TIER, tier str -> Option<&str>, with_tier(String), "`tier`: `Edm.String`";
    "userImpact" USER_IMPACT, user_impact str -> Option<&str>, with_user_impact(String), "`userImpact`: `Edm.String`";
    "implementationCost" IMPLEMENTATION_COST, implementation_cost str -> Option<&str>, with_implementation_cost(String), "`implementationCost`: `Edm.String`";
    "rank" RANK, rank i32 -> Option<i32>, with_rank(i32), "`rank`: `Edm.Int32`";
    "threats" THREATS, threats strs -> Option<Vec<&str>>, with_threats(Vec<String>), "`threats`: `Collection(Edm.String)`";
    "deprecated" DEPRECATED, deprecated bool -> Option<bool>, with_deprecated(bool), "`deprecated`: `Edm.Boolean`";
    "remediation" REMEDIATION, remediation str -> Option<&str>, with_remediation(String), "`remediation`: `Edm.String`";
    "remediationImpact" REMEDIATION_IMPACT, remediation_impact str -> Option<&str>, with_remediation_impact(String), "`remediationImpact`: `Edm.String`";
    "actionUrl" ACTION_URL, action_url str -> Option<&str>, with_action_url(String), "`actionUrl`: `Edm.String`";
    "controlStateUpdates" CONTROL_STATE_UPDATES, control_state_updates models -> Option<&[super::SecureScoreControlStateUpdate]>, with_control_state_updates(Vec<super::SecureScoreControlStateUpdate>), "`controlStateUpdates`: `Collection(microsoft.graph.secureScoreControlStateUpdate)`";
    "vendorInformation" VENDOR_INFORMATION, vendor_information model -> Option<&super::SecurityVendorInformation>, with_vendor_information(super::SecurityVendorInformation), "`vendorInformation`: `microsoft.graph.securityVendorInformation`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.secureScoreControlStateUpdate`](https://learn.microsoft.com/graph/api/resources/securescorecontrolstateupdate?view=graph-rest-beta)
    SecureScoreControlStateUpdate = "microsoft.graph.secureScoreControlStateUpdate";
    "assignedTo" ASSIGNED_TO, assigned_to str -> Option<&str>, with_assigned_to(String), "`assignedTo`: `Edm.String`";
    "comment" COMMENT, comment str -> Option<&str>, with_comment(String), "`comment`: `Edm.String`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "updatedBy" UPDATED_BY, updated_by str -> Option<&str>, with_updated_by(String), "`updatedBy`: `Edm.String`";
    "updatedDateTime" UPDATED_DATE_TIME, updated_date_time date_time -> Parsed<OffsetDateTime>, with_updated_date_time(OffsetDateTime), "`updatedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.securityAction`](https://learn.microsoft.com/graph/api/resources/securityaction?view=graph-rest-beta)
    SecurityAction = "microsoft.graph.securityAction";
    "actionReason" ACTION_REASON, action_reason str -> Option<&str>, with_action_reason(String), "`actionReason`: `Edm.String`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "azureTenantId" AZURE_TENANT_ID, azure_tenant_id str -> Option<&str>, with_azure_tenant_id(String), "`azureTenantId`: `Edm.String`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "errorInfo" ERROR_INFO, error_info model -> Option<&super::ResultInfo>, with_error_info(super::ResultInfo), "`errorInfo`: `microsoft.graph.resultInfo`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "parameters" PARAMETERS, parameters models -> Option<&[super::KeyValuePair]>, with_parameters(Vec<super::KeyValuePair>), "`parameters`: `Collection(microsoft.graph.keyValuePair)`" "Required.";
    "states" STATES, states models -> Option<&[super::SecurityActionState]>, with_states(Vec<super::SecurityActionState>), "`states`: `Collection(microsoft.graph.securityActionState)`";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`" "Possible values are: NotStarted, Running, Completed, Failed.";
    "user" USER, user str -> Option<&str>, with_user(String), "`user`: `Edm.String`";
    "vendorInformation" VENDOR_INFORMATION, vendor_information model -> Option<&super::SecurityVendorInformation>, with_vendor_information(super::SecurityVendorInformation), "`vendorInformation`: `microsoft.graph.securityVendorInformation`";
    "clientContext" CLIENT_CONTEXT, client_context str -> Option<&str>, with_client_context(String), "`clientContext`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.securityActionState`](https://learn.microsoft.com/graph/api/resources/securityactionstate?view=graph-rest-beta)
    SecurityActionState = "microsoft.graph.securityActionState";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`" "Possible values are: NotStarted, Running, Completed, Failed.";
    "updatedDateTime" UPDATED_DATE_TIME, updated_date_time date_time -> Parsed<OffsetDateTime>, with_updated_date_time(OffsetDateTime), "`updatedDateTime`: `Edm.DateTimeOffset`";
    "user" USER, user str -> Option<&str>, with_user(String), "`user`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.securityNetworkProtocol`](https://learn.microsoft.com/graph/api/resources/networkconnection?view=graph-rest-beta)
    SecurityNetworkProtocol = "microsoft.graph.securityNetworkProtocol" {
        Unknown = "unknown",
        Ip = "ip",
        Icmp = "icmp",
        Igmp = "igmp",
        Ggp = "ggp",
        Ipv4 = "ipv4",
        Tcp = "tcp",
        Pup = "pup",
        Udp = "udp",
        Idp = "idp",
        Ipv6 = "ipv6",
        Ipv6RoutingHeader = "ipv6RoutingHeader",
        Ipv6FragmentHeader = "ipv6FragmentHeader",
        IpSecEncapsulatingSecurityPayload = "ipSecEncapsulatingSecurityPayload",
        IpSecAuthenticationHeader = "ipSecAuthenticationHeader",
        IcmpV6 = "icmpV6",
        Ipv6NoNextHeader = "ipv6NoNextHeader",
        Ipv6DestinationOptions = "ipv6DestinationOptions",
        Nd = "nd",
        Raw = "raw",
        Ipx = "ipx",
        Spx = "spx",
        SpxIi = "spxII",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.securityResource`](https://learn.microsoft.com/graph/api/resources/securityresource?view=graph-rest-beta)
    SecurityResource = "microsoft.graph.securityResource";
    "resource" RESOURCE, resource str -> Option<&str>, with_resource(String), "`resource`: `Edm.String`" "Required.";
    "resourceType" RESOURCE_TYPE, resource_type enumeration -> Option<super::SecurityResourceType>, with_resource_type(super::SecurityResourceType), "`resourceType`: `microsoft.graph.securityResourceType`" "Possible values are: attacked, related.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.securityResourceType`](https://learn.microsoft.com/graph/api/resources/securityresource?view=graph-rest-beta)
    SecurityResourceType = "microsoft.graph.securityResourceType" {
        Attacked = "attacked",
        Related = "related",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.securityVendorInformation`](https://learn.microsoft.com/graph/api/resources/securityvendorinformation?view=graph-rest-beta)
    SecurityVendorInformation = "microsoft.graph.securityVendorInformation";
    "provider" PROVIDER, provider str -> Option<&str>, with_provider(String), "`provider`: `Edm.String`";
    "providerVersion" PROVIDER_VERSION, provider_version str -> Option<&str>, with_provider_version(String), "`providerVersion`: `Edm.String`" "Required.";
    "subProvider" SUB_PROVIDER, sub_provider str -> Option<&str>, with_sub_provider(String), "`subProvider`: `Edm.String`";
    "vendor" VENDOR, vendor str -> Option<&str>, with_vendor(String), "`vendor`: `Edm.String`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.simulation`](https://learn.microsoft.com/graph/api/resources/simulation?view=graph-rest-beta)
    Simulation = "microsoft.graph.simulation";
    "attackTechnique" ATTACK_TECHNIQUE, attack_technique enumeration -> Option<super::SimulationAttackTechnique>, with_attack_technique(super::SimulationAttackTechnique), "`attackTechnique`: `microsoft.graph.simulationAttackTechnique`" "Possible values are: unknown, credentialHarvesting, attachmentMalware, driveByUrl, linkInAttachment, linkToMalwareFile, unknownFutureValue.";
    "attackType" ATTACK_TYPE, attack_type enumeration -> Option<super::SimulationAttackType>, with_attack_type(super::SimulationAttackType), "`attackType`: `microsoft.graph.simulationAttackType`" "Possible values are: unknown, social, cloud, endpoint, unknownFutureValue.";
    "automationId" AUTOMATION_ID, automation_id str -> Option<&str>, with_automation_id(String), "`automationId`: `Edm.String`";
    "completionDateTime" COMPLETION_DATE_TIME, completion_date_time date_time -> Parsed<OffsetDateTime>, with_completion_date_time(OffsetDateTime), "`completionDateTime`: `Edm.DateTimeOffset`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::EmailIdentity>, with_created_by(super::EmailIdentity), "`createdBy`: `microsoft.graph.emailIdentity`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "isAutomated" IS_AUTOMATED, is_automated bool -> Option<bool>, with_is_automated(bool), "`isAutomated`: `Edm.Boolean`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::EmailIdentity>, with_last_modified_by(super::EmailIdentity), "`lastModifiedBy`: `microsoft.graph.emailIdentity`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "launchDateTime" LAUNCH_DATE_TIME, launch_date_time date_time -> Parsed<OffsetDateTime>, with_launch_date_time(OffsetDateTime), "`launchDateTime`: `Edm.DateTimeOffset`";
    "payloadDeliveryPlatform" PAYLOAD_DELIVERY_PLATFORM, payload_delivery_platform enumeration -> Option<super::PayloadDeliveryPlatform>, with_payload_delivery_platform(super::PayloadDeliveryPlatform), "`payloadDeliveryPlatform`: `microsoft.graph.payloadDeliveryPlatform`" "Possible values are: unknown, sms, email, teams, unknownFutureValue.";
    "report" REPORT, report model -> Option<&super::SimulationReport>, with_report(super::SimulationReport), "`report`: `microsoft.graph.simulationReport`";
    "status" STATUS, status enumeration -> Option<super::SimulationStatus>, with_status(super::SimulationStatus), "`status`: `microsoft.graph.simulationStatus`" "Possible values are: unknown, draft, running, scheduled, succeeded, failed, cancelled, excluded, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.simulationAttackTechnique`](https://learn.microsoft.com/graph/api/resources/simulation?view=graph-rest-beta)
    SimulationAttackTechnique = "microsoft.graph.simulationAttackTechnique" {
        Unknown = "unknown",
        CredentialHarvesting = "credentialHarvesting",
        AttachmentMalware = "attachmentMalware",
        DriveByUrl = "driveByUrl",
        LinkInAttachment = "linkInAttachment",
        LinkToMalwareFile = "linkToMalwareFile",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.simulationAttackType`](https://learn.microsoft.com/graph/api/resources/simulation?view=graph-rest-beta)
    SimulationAttackType = "microsoft.graph.simulationAttackType" {
        Unknown = "unknown",
        Social = "social",
        Cloud = "cloud",
        Endpoint = "endpoint",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.simulationAutomation`](https://learn.microsoft.com/graph/api/resources/simulationautomation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SimulationAutomation: super::Entity = "microsoft.graph.simulationAutomation";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::EmailIdentity>, with_created_by(super::EmailIdentity), "`createdBy`: `microsoft.graph.emailIdentity`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::EmailIdentity>, with_last_modified_by(super::EmailIdentity), "`lastModifiedBy`: `microsoft.graph.emailIdentity`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "lastRunDateTime" LAST_RUN_DATE_TIME, last_run_date_time date_time -> Parsed<OffsetDateTime>, with_last_run_date_time(OffsetDateTime), "`lastRunDateTime`: `Edm.DateTimeOffset`";
    "nextRunDateTime" NEXT_RUN_DATE_TIME, next_run_date_time date_time -> Parsed<OffsetDateTime>, with_next_run_date_time(OffsetDateTime), "`nextRunDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::SimulationAutomationStatus>, with_status(super::SimulationAutomationStatus), "`status`: `microsoft.graph.simulationAutomationStatus`" "Possible values are: unknown, draft, notRunning, running, completed, unknownFutureValue.";
    "runs" RUNS, runs models -> Option<&[super::SimulationAutomationRun]>, with_runs(Vec<super::SimulationAutomationRun>), "`runs`: `Collection(microsoft.graph.simulationAutomationRun)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.simulationAutomationRun`](https://learn.microsoft.com/graph/api/resources/simulationautomationrun?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SimulationAutomationRun: super::Entity = "microsoft.graph.simulationAutomationRun";
    inherited "id" ID, with_id(String), "`id`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "simulationId" SIMULATION_ID, simulation_id str -> Option<&str>, with_simulation_id(String), "`simulationId`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::SimulationAutomationRunStatus>, with_status(super::SimulationAutomationRunStatus), "`status`: `microsoft.graph.simulationAutomationRunStatus`" "Possible values are: unknown, running, succeeded, failed, skipped, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.simulationAutomationRunStatus`](https://learn.microsoft.com/graph/api/resources/simulationautomationrun?view=graph-rest-beta)
    SimulationAutomationRunStatus = "microsoft.graph.simulationAutomationRunStatus" {
        Unknown = "unknown",
        Running = "running",
        Succeeded = "succeeded",
        Failed = "failed",
        Skipped = "skipped",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.simulationAutomationStatus`](https://learn.microsoft.com/graph/api/resources/simulationautomation?view=graph-rest-beta)
    SimulationAutomationStatus = "microsoft.graph.simulationAutomationStatus" {
        Unknown = "unknown",
        Draft = "draft",
        NotRunning = "notRunning",
        Running = "running",
        Completed = "completed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.simulationEvent`](https://learn.microsoft.com/graph/api/resources/simulationevent?view=graph-rest-beta)
    SimulationEvent = "microsoft.graph.simulationEvent";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`";
    "eventName" EVENT_NAME, event_name str -> Option<&str>, with_event_name(String), "`eventName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.simulationEventsContent`](https://learn.microsoft.com/graph/api/resources/simulationeventscontent?view=graph-rest-beta)
    SimulationEventsContent = "microsoft.graph.simulationEventsContent";
    "compromisedRate" COMPROMISED_RATE, compromised_rate f64 -> Option<f64>, with_compromised_rate(f64), "`compromisedRate`: `Edm.Double`";
    "events" EVENTS, events models -> Option<&[super::SimulationEvent]>, with_events(Vec<super::SimulationEvent>), "`events`: `Collection(microsoft.graph.simulationEvent)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.simulationReport`](https://learn.microsoft.com/graph/api/resources/simulationreport?view=graph-rest-beta)
    SimulationReport = "microsoft.graph.simulationReport";
    "overview" OVERVIEW, overview model -> Option<&super::SimulationReportOverview>, with_overview(super::SimulationReportOverview), "`overview`: `microsoft.graph.simulationReportOverview`";
    "simulationUsers" SIMULATION_USERS, simulation_users models -> Option<&[super::UserSimulationDetails]>, with_simulation_users(Vec<super::UserSimulationDetails>), "`simulationUsers`: `Collection(microsoft.graph.userSimulationDetails)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.simulationReportOverview`](https://learn.microsoft.com/graph/api/resources/simulationreportoverview?view=graph-rest-beta)
    SimulationReportOverview = "microsoft.graph.simulationReportOverview";
    "recommendedActions" RECOMMENDED_ACTIONS, recommended_actions models -> Option<&[super::RecommendedAction]>, with_recommended_actions(Vec<super::RecommendedAction>), "`recommendedActions`: `Collection(microsoft.graph.recommendedAction)`";
    "resolvedTargetsCount" RESOLVED_TARGETS_COUNT, resolved_targets_count i32 -> Option<i32>, with_resolved_targets_count(i32), "`resolvedTargetsCount`: `Edm.Int32`";
    "simulationEventsContent" SIMULATION_EVENTS_CONTENT, simulation_events_content model -> Option<&super::SimulationEventsContent>, with_simulation_events_content(super::SimulationEventsContent), "`simulationEventsContent`: `microsoft.graph.simulationEventsContent`";
    "trainingEventsContent" TRAINING_EVENTS_CONTENT, training_events_content model -> Option<&super::TrainingEventsContent>, with_training_events_content(super::TrainingEventsContent), "`trainingEventsContent`: `microsoft.graph.trainingEventsContent`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.simulationStatus`](https://learn.microsoft.com/graph/api/resources/simulation?view=graph-rest-beta)
    SimulationStatus = "microsoft.graph.simulationStatus" {
        Unknown = "unknown",
        Draft = "draft",
        Running = "running",
        Scheduled = "scheduled",
        Succeeded = "succeeded",
        Failed = "failed",
        Cancelled = "cancelled",
        Excluded = "excluded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.submissionCategory`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubmissionCategory = "microsoft.graph.submissionCategory" {
        NotJunk = "notJunk",
        Spam = "spam",
        Phishing = "phishing",
        Malware = "malware",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.submissionClientSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubmissionClientSource = "microsoft.graph.submissionClientSource" {
        Microsoft = "microsoft",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.submissionContentType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubmissionContentType = "microsoft.graph.submissionContentType" {
        Email = "email",
        Url = "url",
        File = "file",
        Application = "application",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.submissionResultCategory`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubmissionResultCategory = "microsoft.graph.submissionResultCategory" {
        NotJunk = "notJunk",
        Spam = "spam",
        Phishing = "phishing",
        Malware = "malware",
        AllowedByPolicy = "allowedByPolicy",
        BlockedByPolicy = "blockedByPolicy",
        Spoof = "spoof",
        Unknown = "unknown",
        NoResultAvailable = "noResultAvailable",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.submissionSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubmissionSource = "microsoft.graph.submissionSource" {
        User = "user",
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.tenantAllowBlockListAction`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TenantAllowBlockListAction = "microsoft.graph.tenantAllowBlockListAction" {
        Allow = "allow",
        Block = "block",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.tenantAllowBlockListEntryType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TenantAllowBlockListEntryType = "microsoft.graph.tenantAllowBlockListEntryType" {
        Url = "url",
        FileHash = "fileHash",
        Sender = "sender",
        Recipient = "recipient",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentContentType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ThreatAssessmentContentType = "microsoft.graph.threatAssessmentContentType" {
        Mail = "mail",
        Url = "url",
        File = "file",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.threatAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/threatassessmentrequest?view=graph-rest-beta)
    ThreatAssessmentRequest = "microsoft.graph.threatAssessmentRequest" {
        "microsoft.graph.emailFileAssessmentRequest",
        "microsoft.graph.fileAssessmentRequest",
        "microsoft.graph.mailAssessmentRequest",
        "microsoft.graph.urlAssessmentRequest",
    };
    "category" CATEGORY, category enumeration -> Option<super::ThreatCategory>, with_category(super::ThreatCategory), "`category`: `microsoft.graph.threatCategory`" "Possible values are: spam, phishing, malware.";
    "contentType" CONTENT_TYPE, content_type enumeration -> Option<super::ThreatAssessmentContentType>, with_content_type(super::ThreatAssessmentContentType), "`contentType`: `microsoft.graph.threatAssessmentContentType`" "Possible values are: mail, url, file.";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "expectedAssessment" EXPECTED_ASSESSMENT, expected_assessment enumeration -> Option<super::ThreatExpectedAssessment>, with_expected_assessment(super::ThreatExpectedAssessment), "`expectedAssessment`: `microsoft.graph.threatExpectedAssessment`" "Possible values are: block, unblock.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "requestSource" REQUEST_SOURCE, request_source enumeration -> Option<super::ThreatAssessmentRequestSource>, with_request_source(super::ThreatAssessmentRequestSource), "`requestSource`: `microsoft.graph.threatAssessmentRequestSource`" "Possible values are: user, administrator.";
    "status" STATUS, status enumeration -> Option<super::ThreatAssessmentStatus>, with_status(super::ThreatAssessmentStatus), "`status`: `microsoft.graph.threatAssessmentStatus`" "Possible values are: pending, completed.";
    "results" RESULTS, results models -> Option<&[super::ThreatAssessmentResult]>, with_results(Vec<super::ThreatAssessmentResult>), "`results`: `Collection(microsoft.graph.threatAssessmentResult)`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentRequestSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ThreatAssessmentRequestSource = "microsoft.graph.threatAssessmentRequestSource" {
        Undefined = "undefined",
        User = "user",
        Administrator = "administrator",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.threatAssessmentResult`](https://learn.microsoft.com/graph/api/resources/threatassessmentresult?view=graph-rest-beta)
    ThreatAssessmentResult = "microsoft.graph.threatAssessmentResult";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "resultType" RESULT_TYPE, result_type enumeration -> Option<super::ThreatAssessmentResultType>, with_result_type(super::ThreatAssessmentResultType), "`resultType`: `microsoft.graph.threatAssessmentResultType`" "Possible values are: checkPolicy, rescan.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentResultType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ThreatAssessmentResultType = "microsoft.graph.threatAssessmentResultType" {
        CheckPolicy = "checkPolicy",
        Rescan = "rescan",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ThreatAssessmentStatus = "microsoft.graph.threatAssessmentStatus" {
        Pending = "pending",
        Completed = "completed",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatCategory`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ThreatCategory = "microsoft.graph.threatCategory" {
        Spam = "spam",
        Phishing = "phishing",
        Malware = "malware",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatExpectedAssessment`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ThreatExpectedAssessment = "microsoft.graph.threatExpectedAssessment" {
        Block = "block",
        Unblock = "unblock",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatType`](https://learn.microsoft.com/graph/api/resources/tiindicator?view=graph-rest-beta)
    ThreatType = "microsoft.graph.threatType" {
        Botnet = "Botnet",
        C2 = "C2",
        CryptoMining = "CryptoMining",
        Darknet = "Darknet",
        DDoS = "DDoS",
        MaliciousUrl = "MaliciousUrl",
        Malware = "Malware",
        Phishing = "Phishing",
        Proxy = "Proxy",
        Pua = "PUA",
        WatchList = "WatchList",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.tiIndicator`](https://learn.microsoft.com/graph/api/resources/tiindicator?view=graph-rest-beta)
    TiIndicator = "microsoft.graph.tiIndicator";
    "action" ACTION, action str -> Option<&str>, with_action(String), "`action`: `Edm.String`" "Required. Possible values are: unknown, allow, block, alert.";
    "activityGroupNames" ACTIVITY_GROUP_NAMES, activity_group_names strs -> Option<Vec<&str>>, with_activity_group_names(Vec<String>), "`activityGroupNames`: `Collection(Edm.String)`";
    "additionalInformation" ADDITIONAL_INFORMATION, additional_information str -> Option<&str>, with_additional_information(String), "`additionalInformation`: `Edm.String`";
    "azureTenantId" AZURE_TENANT_ID, azure_tenant_id str -> Option<&str>, with_azure_tenant_id(String), "`azureTenantId`: `Edm.String`" "Required.";
    "confidence" CONFIDENCE, confidence i32 -> Option<i32>, with_confidence(i32), "`confidence`: `Edm.Int32`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Required.";
    "diamondModel" DIAMOND_MODEL, diamond_model enumeration -> Option<super::DiamondModel>, with_diamond_model(super::DiamondModel), "`diamondModel`: `microsoft.graph.diamondModel`" "Possible values are: unknown, adversary, capability, infrastructure, victim.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`" "Required.";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "ingestedDateTime" INGESTED_DATE_TIME, ingested_date_time date_time -> Parsed<OffsetDateTime>, with_ingested_date_time(OffsetDateTime), "`ingestedDateTime`: `Edm.DateTimeOffset`";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`";
    "killChain" KILL_CHAIN, kill_chain enumerations -> Option<Vec<super::KillChain>>, with_kill_chain(Vec<super::KillChain>), "`killChain`: `Collection(microsoft.graph.killChain)`";
    "knownFalsePositives" KNOWN_FALSE_POSITIVES, known_false_positives str -> Option<&str>, with_known_false_positives(String), "`knownFalsePositives`: `Edm.String`";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "malwareFamilyNames" MALWARE_FAMILY_NAMES, malware_family_names strs -> Option<Vec<&str>>, with_malware_family_names(Vec<String>), "`malwareFamilyNames`: `Collection(Edm.String)`";
    "passiveOnly" PASSIVE_ONLY, passive_only bool -> Option<bool>, with_passive_only(bool), "`passiveOnly`: `Edm.Boolean`";
    "severity" SEVERITY, severity i32 -> Option<i32>, with_severity(i32), "`severity`: `Edm.Int32`";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`";
    "targetProduct" TARGET_PRODUCT, target_product str -> Option<&str>, with_target_product(String), "`targetProduct`: `Edm.String`" "Required. Possible values are: Azure Sentinel, Microsoft Defender ATP.";
    "threatType" THREAT_TYPE, threat_type enumeration -> Option<super::ThreatType>, with_threat_type(super::ThreatType), "`threatType`: `microsoft.graph.threatType`" "Required. Possible values are: Botnet, C2, CryptoMining, Darknet, DDoS, MaliciousUrl, Malware, Phishing, Proxy, PUA, WatchList.";
    "tlpLevel" TLP_LEVEL, tlp_level enumeration -> Option<super::TlpLevel>, with_tlp_level(super::TlpLevel), "`tlpLevel`: `microsoft.graph.tlpLevel`" "Required. Possible values are: unknown, white, green, amber, red.";
    "emailEncoding" EMAIL_ENCODING, email_encoding str -> Option<&str>, with_email_encoding(String), "`emailEncoding`: `Edm.String`";
    "emailLanguage" EMAIL_LANGUAGE, email_language str -> Option<&str>, with_email_language(String), "`emailLanguage`: `Edm.String`";
    "emailRecipient" EMAIL_RECIPIENT, email_recipient str -> Option<&str>, with_email_recipient(String), "`emailRecipient`: `Edm.String`";
    "emailSenderAddress" EMAIL_SENDER_ADDRESS, email_sender_address str -> Option<&str>, with_email_sender_address(String), "`emailSenderAddress`: `Edm.String`";
    "emailSenderName" EMAIL_SENDER_NAME, email_sender_name str -> Option<&str>, with_email_sender_name(String), "`emailSenderName`: `Edm.String`";
    "emailSourceDomain" EMAIL_SOURCE_DOMAIN, email_source_domain str -> Option<&str>, with_email_source_domain(String), "`emailSourceDomain`: `Edm.String`";
    "emailSourceIpAddress" EMAIL_SOURCE_IP_ADDRESS, email_source_ip_address str -> Option<&str>, with_email_source_ip_address(String), "`emailSourceIpAddress`: `Edm.String`";
    "emailSubject" EMAIL_SUBJECT, email_subject str -> Option<&str>, with_email_subject(String), "`emailSubject`: `Edm.String`";
    "emailXMailer" EMAIL_X_MAILER, email_x_mailer str -> Option<&str>, with_email_x_mailer(String), "`emailXMailer`: `Edm.String`";
    "fileCompileDateTime" FILE_COMPILE_DATE_TIME, file_compile_date_time date_time -> Parsed<OffsetDateTime>, with_file_compile_date_time(OffsetDateTime), "`fileCompileDateTime`: `Edm.DateTimeOffset`";
    "fileCreatedDateTime" FILE_CREATED_DATE_TIME, file_created_date_time date_time -> Parsed<OffsetDateTime>, with_file_created_date_time(OffsetDateTime), "`fileCreatedDateTime`: `Edm.DateTimeOffset`";
    "fileHashType" FILE_HASH_TYPE, file_hash_type str -> Option<&str>, with_file_hash_type(String), "`fileHashType`: `Edm.String`" "Possible values are: unknown, sha1, sha256, md5, authenticodeHash256, lsHash, ctph.";
    "fileHashValue" FILE_HASH_VALUE, file_hash_value str -> Option<&str>, with_file_hash_value(String), "`fileHashValue`: `Edm.String`";
    "fileMutexName" FILE_MUTEX_NAME, file_mutex_name str -> Option<&str>, with_file_mutex_name(String), "`fileMutexName`: `Edm.String`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "filePacker" FILE_PACKER, file_packer str -> Option<&str>, with_file_packer(String), "`filePacker`: `Edm.String`";
    "filePath" FILE_PATH, file_path str -> Option<&str>, with_file_path(String), "`filePath`: `Edm.String`";
    "fileSize" FILE_SIZE, file_size i64 -> Option<i64>, with_file_size(i64), "`fileSize`: `Edm.Int64`";
    "fileType" FILE_TYPE, file_type str -> Option<&str>, with_file_type(String), "`fileType`: `Edm.String`";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`";
    "networkCidrBlock" NETWORK_CIDR_BLOCK, network_cidr_block str -> Option<&str>, with_network_cidr_block(String), "`networkCidrBlock`: `Edm.String`";
    "networkDestinationAsn" NETWORK_DESTINATION_ASN, network_destination_asn i32 -> Option<i32>, with_network_destination_asn(i32), "`networkDestinationAsn`: `Edm.Int32`";
    "networkDestinationCidrBlock" NETWORK_DESTINATION_CIDR_BLOCK, network_destination_cidr_block str -> Option<&str>, with_network_destination_cidr_block(String), "`networkDestinationCidrBlock`: `Edm.String`";
    "networkDestinationIPv4" NETWORK_DESTINATION_IPV4, network_destination_ipv4 str -> Option<&str>, with_network_destination_ipv4(String), "`networkDestinationIPv4`: `Edm.String`";
    "networkDestinationIPv6" NETWORK_DESTINATION_IPV6, network_destination_ipv6 str -> Option<&str>, with_network_destination_ipv6(String), "`networkDestinationIPv6`: `Edm.String`";
    "networkDestinationPort" NETWORK_DESTINATION_PORT, network_destination_port i32 -> Option<i32>, with_network_destination_port(i32), "`networkDestinationPort`: `Edm.Int32`";
    "networkIPv4" NETWORK_IPV4, network_ipv4 str -> Option<&str>, with_network_ipv4(String), "`networkIPv4`: `Edm.String`";
    "networkIPv6" NETWORK_IPV6, network_ipv6 str -> Option<&str>, with_network_ipv6(String), "`networkIPv6`: `Edm.String`";
    "networkPort" NETWORK_PORT, network_port i32 -> Option<i32>, with_network_port(i32), "`networkPort`: `Edm.Int32`";
    "networkProtocol" NETWORK_PROTOCOL, network_protocol i32 -> Option<i32>, with_network_protocol(i32), "`networkProtocol`: `Edm.Int32`";
    "networkSourceAsn" NETWORK_SOURCE_ASN, network_source_asn i32 -> Option<i32>, with_network_source_asn(i32), "`networkSourceAsn`: `Edm.Int32`";
    "networkSourceCidrBlock" NETWORK_SOURCE_CIDR_BLOCK, network_source_cidr_block str -> Option<&str>, with_network_source_cidr_block(String), "`networkSourceCidrBlock`: `Edm.String`";
    "networkSourceIPv4" NETWORK_SOURCE_IPV4, network_source_ipv4 str -> Option<&str>, with_network_source_ipv4(String), "`networkSourceIPv4`: `Edm.String`";
    "networkSourceIPv6" NETWORK_SOURCE_IPV6, network_source_ipv6 str -> Option<&str>, with_network_source_ipv6(String), "`networkSourceIPv6`: `Edm.String`";
    "networkSourcePort" NETWORK_SOURCE_PORT, network_source_port i32 -> Option<i32>, with_network_source_port(i32), "`networkSourcePort`: `Edm.Int32`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "userAgent" USER_AGENT, user_agent str -> Option<&str>, with_user_agent(String), "`userAgent`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.tlpLevel`](https://learn.microsoft.com/graph/api/resources/tiindicator?view=graph-rest-beta)
    TlpLevel = "microsoft.graph.tlpLevel" {
        Unknown = "unknown",
        White = "white",
        Green = "green",
        Amber = "amber",
        Red = "red",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.trainingEventsContent`](https://learn.microsoft.com/graph/api/resources/trainingeventscontent?view=graph-rest-beta)
    TrainingEventsContent = "microsoft.graph.trainingEventsContent";
    "assignedTrainingsInfos" ASSIGNED_TRAININGS_INFOS, assigned_trainings_infos models -> Option<&[super::AssignedTrainingInfo]>, with_assigned_trainings_infos(Vec<super::AssignedTrainingInfo>), "`assignedTrainingsInfos`: `Collection(microsoft.graph.assignedTrainingInfo)`";
    "trainingsAssignedUserCount" TRAININGS_ASSIGNED_USER_COUNT, trainings_assigned_user_count i32 -> Option<i32>, with_trainings_assigned_user_count(i32), "`trainingsAssignedUserCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from threatAssessmentRequest.
    ///
    /// [`microsoft.graph.urlAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/urlassessmentrequest?view=graph-rest-beta), with the accessors of [`ThreatAssessmentRequest`](super::ThreatAssessmentRequest)
    UrlAssessmentRequest: super::ThreatAssessmentRequest = "microsoft.graph.urlAssessmentRequest";
    inherited "category" CATEGORY, with_category(super::ThreatCategory), "`category`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::ThreatAssessmentContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "expectedAssessment" EXPECTED_ASSESSMENT, with_expected_assessment(super::ThreatExpectedAssessment), "`expectedAssessment`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "requestSource" REQUEST_SOURCE, with_request_source(super::ThreatAssessmentRequestSource), "`requestSource`";
    inherited "status" STATUS, with_status(super::ThreatAssessmentStatus), "`status`";
    inherited "results" RESULTS, with_results(Vec<super::ThreatAssessmentResult>), "`results`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.userAccountSecurityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    UserAccountSecurityType = "microsoft.graph.userAccountSecurityType" {
        Unknown = "unknown",
        Standard = "standard",
        Power = "power",
        Administrator = "administrator",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.userSecurityState`](https://learn.microsoft.com/graph/api/resources/usersecuritystate?view=graph-rest-beta)
    UserSecurityState = "microsoft.graph.userSecurityState";
    "aadUserId" AAD_USER_ID, aad_user_id str -> Option<&str>, with_aad_user_id(String), "`aadUserId`: `Edm.String`";
    "accountName" ACCOUNT_NAME, account_name str -> Option<&str>, with_account_name(String), "`accountName`: `Edm.String`";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`";
    "emailRole" EMAIL_ROLE, email_role enumeration -> Option<super::EmailRole>, with_email_role(super::EmailRole), "`emailRole`: `microsoft.graph.emailRole`" "Possible values are: unknown, sender, recipient.";
    "isVpn" IS_VPN, is_vpn bool -> Option<bool>, with_is_vpn(bool), "`isVpn`: `Edm.Boolean`";
    "logonDateTime" LOGON_DATE_TIME, logon_date_time date_time -> Parsed<OffsetDateTime>, with_logon_date_time(OffsetDateTime), "`logonDateTime`: `Edm.DateTimeOffset`";
    "logonId" LOGON_ID, logon_id str -> Option<&str>, with_logon_id(String), "`logonId`: `Edm.String`";
    "logonIp" LOGON_IP, logon_ip str -> Option<&str>, with_logon_ip(String), "`logonIp`: `Edm.String`";
    "logonLocation" LOGON_LOCATION, logon_location str -> Option<&str>, with_logon_location(String), "`logonLocation`: `Edm.String`";
    "logonType" LOGON_TYPE, logon_type enumeration -> Option<super::LogonType>, with_logon_type(super::LogonType), "`logonType`: `microsoft.graph.logonType`" "Possible values are: unknown, interactive, remoteInteractive, network, batch, service.";
    "onPremisesSecurityIdentifier" ON_PREMISES_SECURITY_IDENTIFIER, on_premises_security_identifier str -> Option<&str>, with_on_premises_security_identifier(String), "`onPremisesSecurityIdentifier`: `Edm.String`";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`";
    "userAccountType" USER_ACCOUNT_TYPE, user_account_type enumeration -> Option<super::UserAccountSecurityType>, with_user_account_type(super::UserAccountSecurityType), "`userAccountType`: `microsoft.graph.userAccountSecurityType`" "Possible values are: unknown, standard, power, administrator.";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userSimulationDetails`](https://learn.microsoft.com/graph/api/resources/usersimulationdetails?view=graph-rest-beta)
    UserSimulationDetails = "microsoft.graph.userSimulationDetails";
    "assignedTrainingsCount" ASSIGNED_TRAININGS_COUNT, assigned_trainings_count i32 -> Option<i32>, with_assigned_trainings_count(i32), "`assignedTrainingsCount`: `Edm.Int32`";
    "completedTrainingsCount" COMPLETED_TRAININGS_COUNT, completed_trainings_count i32 -> Option<i32>, with_completed_trainings_count(i32), "`completedTrainingsCount`: `Edm.Int32`";
    "compromisedDateTime" COMPROMISED_DATE_TIME, compromised_date_time date_time -> Parsed<OffsetDateTime>, with_compromised_date_time(OffsetDateTime), "`compromisedDateTime`: `Edm.DateTimeOffset`";
    "inProgressTrainingsCount" IN_PROGRESS_TRAININGS_COUNT, in_progress_trainings_count i32 -> Option<i32>, with_in_progress_trainings_count(i32), "`inProgressTrainingsCount`: `Edm.Int32`";
    "isCompromised" IS_COMPROMISED, is_compromised bool -> Option<bool>, with_is_compromised(bool), "`isCompromised`: `Edm.Boolean`";
    "reportedPhishDateTime" REPORTED_PHISH_DATE_TIME, reported_phish_date_time date_time -> Parsed<OffsetDateTime>, with_reported_phish_date_time(OffsetDateTime), "`reportedPhishDateTime`: `Edm.DateTimeOffset`";
    "simulationEvents" SIMULATION_EVENTS, simulation_events models -> Option<&[super::UserSimulationEventInfo]>, with_simulation_events(Vec<super::UserSimulationEventInfo>), "`simulationEvents`: `Collection(microsoft.graph.userSimulationEventInfo)`";
    "simulationUser" SIMULATION_USER, simulation_user model -> Option<&super::AttackSimulationUser>, with_simulation_user(super::AttackSimulationUser), "`simulationUser`: `microsoft.graph.attackSimulationUser`";
    "trainingEvents" TRAINING_EVENTS, training_events models -> Option<&[super::UserTrainingEventInfo]>, with_training_events(Vec<super::UserTrainingEventInfo>), "`trainingEvents`: `Collection(microsoft.graph.userTrainingEventInfo)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userSimulationEventInfo`](https://learn.microsoft.com/graph/api/resources/usersimulationeventinfo?view=graph-rest-beta)
    UserSimulationEventInfo = "microsoft.graph.userSimulationEventInfo";
    "browser" BROWSER, browser str -> Option<&str>, with_browser(String), "`browser`: `Edm.String`";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`";
    "eventName" EVENT_NAME, event_name str -> Option<&str>, with_event_name(String), "`eventName`: `Edm.String`";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "osPlatformDeviceDetails" OS_PLATFORM_DEVICE_DETAILS, os_platform_device_details str -> Option<&str>, with_os_platform_device_details(String), "`osPlatformDeviceDetails`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userTrainingContentEventInfo`](https://learn.microsoft.com/graph/api/resources/usertrainingcontenteventinfo?view=graph-rest-beta)
    UserTrainingContentEventInfo = "microsoft.graph.userTrainingContentEventInfo";
    "browser" BROWSER, browser str -> Option<&str>, with_browser(String), "`browser`: `Edm.String`";
    "contentDateTime" CONTENT_DATE_TIME, content_date_time date_time -> Parsed<OffsetDateTime>, with_content_date_time(OffsetDateTime), "`contentDateTime`: `Edm.DateTimeOffset`";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "osPlatformDeviceDetails" OS_PLATFORM_DEVICE_DETAILS, os_platform_device_details str -> Option<&str>, with_os_platform_device_details(String), "`osPlatformDeviceDetails`: `Edm.String`";
    "potentialScoreImpact" POTENTIAL_SCORE_IMPACT, potential_score_impact f64 -> Option<f64>, with_potential_score_impact(f64), "`potentialScoreImpact`: `Edm.Double`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userTrainingEventInfo`](https://learn.microsoft.com/graph/api/resources/usertrainingeventinfo?view=graph-rest-beta)
    UserTrainingEventInfo = "microsoft.graph.userTrainingEventInfo";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "latestTrainingStatus" LATEST_TRAINING_STATUS, latest_training_status enumeration -> Option<super::TrainingStatus>, with_latest_training_status(super::TrainingStatus), "`latestTrainingStatus`: `microsoft.graph.trainingStatus`" "Possible values are: unknown, assigned, inProgress, completed, overdue, unknownFutureValue.";
    "trainingAssignedProperties" TRAINING_ASSIGNED_PROPERTIES, training_assigned_properties model -> Option<&super::UserTrainingContentEventInfo>, with_training_assigned_properties(super::UserTrainingContentEventInfo), "`trainingAssignedProperties`: `microsoft.graph.userTrainingContentEventInfo`";
    "trainingCompletedProperties" TRAINING_COMPLETED_PROPERTIES, training_completed_properties model -> Option<&super::UserTrainingContentEventInfo>, with_training_completed_properties(super::UserTrainingContentEventInfo), "`trainingCompletedProperties`: `microsoft.graph.userTrainingContentEventInfo`";
    "trainingUpdatedProperties" TRAINING_UPDATED_PROPERTIES, training_updated_properties model -> Option<&super::UserTrainingContentEventInfo>, with_training_updated_properties(super::UserTrainingContentEventInfo), "`trainingUpdatedProperties`: `microsoft.graph.userTrainingContentEventInfo`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.volumeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    VolumeType = "microsoft.graph.volumeType" {
        OperatingSystemVolume = "operatingSystemVolume",
        FixedDataVolume = "fixedDataVolume",
        RemovableDataVolume = "removableDataVolume",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.vulnerabilityState`](https://learn.microsoft.com/graph/api/resources/vulnerabilitystate?view=graph-rest-beta)
    VulnerabilityState = "microsoft.graph.vulnerabilityState";
    "cve" CVE, cve str -> Option<&str>, with_cve(String), "`cve`: `Edm.String`";
    "severity" SEVERITY, severity str -> Option<&str>, with_severity(String), "`severity`: `Edm.String`";
    "wasRunning" WAS_RUNNING, was_running bool -> Option<bool>, with_was_running(bool), "`wasRunning`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.watermarkLayout`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    WatermarkLayout = "microsoft.graph.watermarkLayout" {
        Horizontal = "horizontal",
        Diagonal = "diagonal",
    }
}

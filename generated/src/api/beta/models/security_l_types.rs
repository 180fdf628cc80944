// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

crate::runtime::model! {
    /// `microsoft.graph.security.labelAnalyticsAggregateAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    LabelAnalyticsAggregateAuditRecord: super::security::AuditData = "microsoft.graph.security.labelAnalyticsAggregateAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.labelContentExplorerAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    LabelContentExplorerAuditRecord: super::security::AuditData = "microsoft.graph.security.labelContentExplorerAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.labelingOptions`, metadata
    LabelingOptions = "microsoft.graph.security.labelingOptions";
    "assignmentMethod" ASSIGNMENT_METHOD, assignment_method enumeration -> Option<super::security::AssignmentMethod>, with_assignment_method(super::security::AssignmentMethod), "`assignmentMethod`: `microsoft.graph.security.assignmentMethod`, metadata";
    "downgradeJustification" DOWNGRADE_JUSTIFICATION, downgrade_justification model -> Option<&super::security::DowngradeJustification>, with_downgrade_justification(super::security::DowngradeJustification), "`downgradeJustification`: `microsoft.graph.security.downgradeJustification`, metadata";
    "extendedProperties" EXTENDED_PROPERTIES, extended_properties models -> Option<&[super::security::KeyValuePair]>, with_extended_properties(Vec<super::security::KeyValuePair>), "`extendedProperties`: `Collection(microsoft.graph.security.keyValuePair)`, metadata";
    "labelId" LABEL_ID, label_id str -> Option<&str>, with_label_id(String), "`labelId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.labelsRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    LabelsRoot: super::Entity = "microsoft.graph.security.labelsRoot";
    inherited "id" ID, with_id(String), "`id`";
    "authorities" AUTHORITIES, authorities models -> Option<&[super::security::AuthorityTemplate]>, with_authorities(Vec<super::security::AuthorityTemplate>), "`authorities`: `Collection(microsoft.graph.security.authorityTemplate)`, metadata";
    "categories" CATEGORIES, categories models -> Option<&[super::security::CategoryTemplate]>, with_categories(Vec<super::security::CategoryTemplate>), "`categories`: `Collection(microsoft.graph.security.categoryTemplate)`, metadata";
    "citations" CITATIONS, citations models -> Option<&[super::security::CitationTemplate]>, with_citations(Vec<super::security::CitationTemplate>), "`citations`: `Collection(microsoft.graph.security.citationTemplate)`, metadata";
    "departments" DEPARTMENTS, departments models -> Option<&[super::security::DepartmentTemplate]>, with_departments(Vec<super::security::DepartmentTemplate>), "`departments`: `Collection(microsoft.graph.security.departmentTemplate)`, metadata";
    "filePlanReferences" FILE_PLAN_REFERENCES, file_plan_references models -> Option<&[super::security::FilePlanReferenceTemplate]>, with_file_plan_references(Vec<super::security::FilePlanReferenceTemplate>), "`filePlanReferences`: `Collection(microsoft.graph.security.filePlanReferenceTemplate)`, metadata";
    "retentionLabels" RETENTION_LABELS, retention_labels models -> Option<&[super::security::RetentionLabel]>, with_retention_labels(Vec<super::security::RetentionLabel>), "`retentionLabels`: `Collection(microsoft.graph.security.retentionLabel)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.largeContentMetadataAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    LargeContentMetadataAuditRecord: super::security::AuditData = "microsoft.graph.security.largeContentMetadataAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.logDataProvider`, metadata
    LogDataProvider = "microsoft.graph.security.logDataProvider" {
        Barracuda = "barracuda",
        Bluecoat = "bluecoat",
        Checkpoint = "checkpoint",
        CiscoAsa = "ciscoAsa",
        CiscoIronportProxy = "ciscoIronportProxy",
        Fortigate = "fortigate",
        PaloAlto = "paloAlto",
        Squid = "squid",
        Zscaler = "zscaler",
        McafeeSwg = "mcafeeSwg",
        CiscoScanSafe = "ciscoScanSafe",
        JuniperSrx = "juniperSrx",
        SophosSg = "sophosSg",
        WebsenseV75 = "websenseV75",
        WebsenseSiemCef = "websenseSiemCef",
        MachineZoneMeraki = "machineZoneMeraki",
        SquidNative = "squidNative",
        CiscoFwsm = "ciscoFwsm",
        MicrosoftIsaW3c = "microsoftIsaW3C",
        Sonicwall = "sonicwall",
        SophosCyberoam = "sophosCyberoam",
        Clavister = "clavister",
        CustomParser = "customParser",
        JuniperSsg = "juniperSsg",
        ZscalerQradar = "zscalerQradar",
        JuniperSrxSd = "juniperSrxSd",
        JuniperSrxWelf = "juniperSrxWelf",
        MicrosoftConditionalAppAccess = "microsoftConditionalAppAccess",
        CiscoAsaFirepower = "ciscoAsaFirepower",
        GenericCef = "genericCef",
        GenericLeef = "genericLeef",
        GenericW3c = "genericW3C",
        IFilter = "iFilter",
        CheckpointXml = "checkpointXml",
        CheckpointSmartViewTracker = "checkpointSmartViewTracker",
        BarracudaNextGenFw = "barracudaNextGenFw",
        BarracudaNextGenFwWeblog = "barracudaNextGenFwWeblog",
        MicrosoftDefenderForEndpoint = "microsoftDefenderForEndpoint",
        ZscalerCef = "zscalerCef",
        SophosXg = "sophosXg",
        Iboss = "iboss",
        Forcepoint = "forcepoint",
        Fortios = "fortios",
        CiscoIronportWsaIi = "ciscoIronportWsaIi",
        PaloAltoLeef = "paloAltoLeef",
        ForcepointLeef = "forcepointLeef",
        Stormshield = "stormshield",
        Contentkeeper = "contentkeeper",
        CiscoIronportWsaIii = "ciscoIronportWsaIii",
        CheckpointCef = "checkpointCef",
        Corrata = "corrata",
        CiscoFirepowerV6 = "ciscoFirepowerV6",
        MenloSecurityCef = "menloSecurityCef",
        WatchguardXtm = "watchguardXtm",
        OpenSystemsSecureWebGateway = "openSystemsSecureWebGateway",
        Wandera = "wandera",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.loggedOnUser`, metadata
    LoggedOnUser = "microsoft.graph.security.loggedOnUser";
    "accountName" ACCOUNT_NAME, account_name str -> Option<&str>, with_account_name(String), "`accountName`: `Edm.String`, metadata";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.longRunningOperationStatus`, metadata
    LongRunningOperationStatus = "microsoft.graph.security.longRunningOperationStatus" {
        NotStarted = "notStarted",
        Running = "running",
        Succeeded = "succeeded",
        Failed = "failed",
        Skipped = "skipped",
        UnkownFutureValue = "unkownFutureValue",
        UnknownFutureValue = "unknownFutureValue",
    }
}

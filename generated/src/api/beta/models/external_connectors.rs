// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Value};

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.accessType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    AccessType = "microsoft.graph.externalConnectors.accessType" {
        Grant = "grant",
        Deny = "deny",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.acl`](https://learn.microsoft.com/graph/api/resources/externalconnectors-acl?view=graph-rest-beta)
    Acl = "microsoft.graph.externalConnectors.acl";
    "accessType" ACCESS_TYPE, access_type enumeration -> Option<AccessType>, with_access_type(AccessType), "`accessType`: `microsoft.graph.externalConnectors.accessType`" "Possible values are: grant, deny.";
    "identitySource" IDENTITY_SOURCE, identity_source enumeration -> Option<IdentitySourceType>, with_identity_source(IdentitySourceType), "`identitySource`: `microsoft.graph.externalConnectors.identitySourceType`, type of the metadata" "Possible values are: azureActiveDirectory, external.";
    "type" TYPE, type_ enumeration -> Option<AclType>, with_type(AclType), "`type`: `microsoft.graph.externalConnectors.aclType`, type of the metadata" "Possible values are: user, group, everyone, everyoneExceptGuests.";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.aclType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    AclType = "microsoft.graph.externalConnectors.aclType" {
        User = "user",
        Group = "group",
        Everyone = "everyone",
        EveryoneExceptGuests = "everyoneExceptGuests",
        ExternalGroup = "externalGroup",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.externalConnectors.activitySettings`, metadata
    ActivitySettings = "microsoft.graph.externalConnectors.activitySettings";
    "urlToItemResolvers" URL_TO_ITEM_RESOLVERS, url_to_item_resolvers models -> Option<&[UrlToItemResolverBase]>, with_url_to_item_resolvers(Vec<UrlToItemResolverBase>), "`urlToItemResolvers`: `Collection(microsoft.graph.externalConnectors.urlToItemResolverBase)`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.externalConnectors.complianceSettings`, metadata
    ComplianceSettings = "microsoft.graph.externalConnectors.complianceSettings";
    "eDiscoveryResultTemplates" E_DISCOVERY_RESULT_TEMPLATES, e_discovery_result_templates models -> Option<&[DisplayTemplate]>, with_e_discovery_result_templates(Vec<DisplayTemplate>), "`eDiscoveryResultTemplates`: `Collection(microsoft.graph.externalConnectors.displayTemplate)`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.configuration`](https://learn.microsoft.com/graph/api/resources/externalconnectors-configuration?view=graph-rest-beta)
    Configuration = "microsoft.graph.externalConnectors.configuration";
    "authorizedAppIds" AUTHORIZED_APP_IDS, authorized_app_ids strs -> Option<Vec<&str>>, with_authorized_app_ids(Vec<String>), "`authorizedAppIds`: `Collection(Edm.String)`";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.connectionOperation`](https://learn.microsoft.com/graph/api/resources/externalconnectors-connectionoperation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ConnectionOperation: super::Entity = "microsoft.graph.externalConnectors.connectionOperation";
    inherited "id" ID, with_id(String), "`id`";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`";
    "status" STATUS, status enumeration -> Option<ConnectionOperationStatus>, with_status(ConnectionOperationStatus), "`status`: `microsoft.graph.externalConnectors.connectionOperationStatus`" "Possible values are: unspecified, inprogress, completed, failed.";
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.connectionOperationStatus`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    ConnectionOperationStatus = "microsoft.graph.externalConnectors.connectionOperationStatus" {
        Unspecified = "unspecified",
        Inprogress = "inprogress",
        Completed = "completed",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.connectionQuota`](https://learn.microsoft.com/graph/api/resources/externalconnectors-connectionquota?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ConnectionQuota: super::Entity = "microsoft.graph.externalConnectors.connectionQuota";
    inherited "id" ID, with_id(String), "`id`";
    "itemsRemaining" ITEMS_REMAINING, items_remaining i64 -> Option<i64>, with_items_remaining(i64), "`itemsRemaining`: `Edm.Int64`";
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.connectionState`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    ConnectionState = "microsoft.graph.externalConnectors.connectionState" {
        Draft = "draft",
        Ready = "ready",
        Obsolete = "obsolete",
        LimitExceeded = "limitExceeded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// `microsoft.graph.externalConnectors.contentCategory`, metadata
    ContentCategory = "microsoft.graph.externalConnectors.contentCategory" {
        Uncategorized = "uncategorized",
        KnowledgeBase = "knowledgeBase",
        Wikis = "wikis",
        FileRepository = "fileRepository",
        Qna = "qna",
        Crm = "crm",
        Dashboard = "dashboard",
        People = "people",
        Media = "media",
        Email = "email",
        Messaging = "messaging",
        MeetingTranscripts = "meetingTranscripts",
        TaskManagement = "taskManagement",
        LearningManagement = "learningManagement",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// `microsoft.graph.externalConnectors.contentExperienceType`, metadata
    ContentExperienceType = "microsoft.graph.externalConnectors.contentExperienceType" {
        Search = "search",
        Compliance = "compliance",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.displayTemplate`](https://learn.microsoft.com/graph/api/resources/externalconnectors-displaytemplate?view=graph-rest-beta)
    DisplayTemplate = "microsoft.graph.externalConnectors.displayTemplate";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "layout" LAYOUT, layout untyped -> Option<&Value>, with_layout(Value), "`layout`: `microsoft.graph.Json`";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`";
    "rules" RULES, rules models -> Option<&[PropertyRule]>, with_rules(Vec<PropertyRule>), "`rules`: `Collection(microsoft.graph.externalConnectors.propertyRule)`" "Optional.";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.externalConnectors.external`, metadata
    External = "microsoft.graph.externalConnectors.external";
    "authorizationSystems" AUTHORIZATION_SYSTEMS, authorization_systems models -> Option<&[super::AuthorizationSystem]>, with_authorization_systems(Vec<super::AuthorizationSystem>), "`authorizationSystems`: `Collection(microsoft.graph.authorizationSystem)`, metadata";
    "connections" CONNECTIONS, connections models -> Option<&[ExternalConnection]>, with_connections(Vec<ExternalConnection>), "`connections`: `Collection(microsoft.graph.externalConnectors.externalConnection)`, metadata";
    "industryData" INDUSTRY_DATA, industry_data model -> Option<&super::industry_data::IndustryDataRoot>, with_industry_data(super::industry_data::IndustryDataRoot), "`industryData`: `microsoft.graph.industryData.industryDataRoot`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.externalConnectors.externalActivity`, metadata, with the accessors of [`Entity`](super::Entity)
    ExternalActivity: super::Entity = "microsoft.graph.externalConnectors.externalActivity" {
        "microsoft.graph.externalConnectors.externalActivityResult",
    };
    inherited "id" ID, with_id(String), "`id`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
    "type" TYPE, type_ enumeration -> Option<ExternalActivityType>, with_type(ExternalActivityType), "`type`: `microsoft.graph.externalConnectors.externalActivityType`, metadata";
    "performedBy" PERFORMED_BY, performed_by model -> Option<&Identity>, with_performed_by(Identity), "`performedBy`: `microsoft.graph.externalConnectors.identity`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.externalConnectors.externalActivityResult`, metadata, with the accessors of [`ExternalActivity`](ExternalActivity)
    ExternalActivityResult: ExternalActivity, super::Entity = "microsoft.graph.externalConnectors.externalActivityResult";
    inherited "id" ID, with_id(String), "`id`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "type" TYPE, with_type(ExternalActivityType), "`type`";
    inherited "performedBy" PERFORMED_BY, with_performed_by(Identity), "`performedBy`";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// `microsoft.graph.externalConnectors.externalActivityType`, metadata
    ExternalActivityType = "microsoft.graph.externalConnectors.externalActivityType" {
        Viewed = "viewed",
        Modified = "modified",
        Created = "created",
        Commented = "commented",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.externalConnection`](https://learn.microsoft.com/graph/api/resources/externalconnectors-externalconnection?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ExternalConnection: super::Entity = "microsoft.graph.externalConnectors.externalConnection";
    inherited "id" ID, with_id(String), "`id`";
    "configuration" CONFIGURATION, configuration model -> Option<&Configuration>, with_configuration(Configuration), "`configuration`: `microsoft.graph.externalConnectors.configuration`" "Optional.";
    "connectorId" CONNECTOR_ID, connector_id str -> Option<&str>, with_connector_id(String), "`connectorId`: `Edm.String`" "Optional.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Optional.";
    "ingestedItemsCount" INGESTED_ITEMS_COUNT, ingested_items_count i64 -> Option<i64>, with_ingested_items_count(i64), "`ingestedItemsCount`: `Edm.Int64`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Required.";
    "searchSettings" SEARCH_SETTINGS, search_settings model -> Option<&SearchSettings>, with_search_settings(SearchSettings), "`searchSettings`: `microsoft.graph.externalConnectors.searchSettings`";
    "state" STATE, state enumeration -> Option<ConnectionState>, with_state(ConnectionState), "`state`: `microsoft.graph.externalConnectors.connectionState`" "Required. Possible values are: draft, ready, obsolete, limitExceeded.";
    "activitySettings" ACTIVITY_SETTINGS, activity_settings model -> Option<&ActivitySettings>, with_activity_settings(ActivitySettings), "`activitySettings`: `microsoft.graph.externalConnectors.activitySettings`, metadata";
    "complianceSettings" COMPLIANCE_SETTINGS, compliance_settings model -> Option<&ComplianceSettings>, with_compliance_settings(ComplianceSettings), "`complianceSettings`: `microsoft.graph.externalConnectors.complianceSettings`, metadata";
    "contentCategory" CONTENT_CATEGORY, content_category enumeration -> Option<ContentCategory>, with_content_category(ContentCategory), "`contentCategory`: `microsoft.graph.externalConnectors.contentCategory`, metadata";
    "enabledContentExperiences" ENABLED_CONTENT_EXPERIENCES, enabled_content_experiences flags -> Option<Flags<ContentExperienceType>>, with_enabled_content_experiences(Flags<ContentExperienceType>), "`enabledContentExperiences`: `microsoft.graph.externalConnectors.contentExperienceType`, metadata";
    "groups" GROUPS, groups models -> Option<&[ExternalGroup]>, with_groups(Vec<ExternalGroup>), "`groups`: `Collection(microsoft.graph.externalConnectors.externalGroup)`, read-only" "Read-only. Nullable.";
    "items" ITEMS, items models -> Option<&[ExternalItem]>, with_items(Vec<ExternalItem>), "`items`: `Collection(microsoft.graph.externalConnectors.externalItem)`, read-only" "Read-only. Nullable.";
    "operations" OPERATIONS, operations models -> Option<&[ConnectionOperation]>, with_operations(Vec<ConnectionOperation>), "`operations`: `Collection(microsoft.graph.externalConnectors.connectionOperation)`, read-only" "Read-only. Nullable.";
    "quota" QUOTA, quota model -> Option<&ConnectionQuota>, with_quota(ConnectionQuota), "`quota`: `microsoft.graph.externalConnectors.connectionQuota`, read-only" "Read-only. Nullable.";
    "schema" SCHEMA, schema model -> Option<&Schema>, with_schema(Schema), "`schema`: `microsoft.graph.externalConnectors.schema`, read-only" "Read-only. Nullable.";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.externalGroup`](https://learn.microsoft.com/graph/api/resources/externalconnectors-externalgroup?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ExternalGroup: super::Entity = "microsoft.graph.externalConnectors.externalGroup";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Optional.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Optional.";
    "members" MEMBERS, members models -> Option<&[Identity]>, with_members(Vec<Identity>), "`members`: `Collection(microsoft.graph.externalConnectors.identity)`, type of the metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.externalGroupMember`](https://learn.microsoft.com/graph/api/resources/externalconnectors-externalgroupmember?view=graph-rest-beta), not in the metadata
    ExternalGroupMember = "microsoft.graph.externalConnectors.externalGroupMember";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<ExternalGroupMemberType>, with_type(ExternalGroupMemberType), "`type`: `microsoft.graph.externalConnectors.externalGroupMemberType`" "Possible values are: user, group, azureActiveDirectory.";
    "identitySource" IDENTITY_SOURCE, identity_source enumeration -> Option<IdentitySourceType>, with_identity_source(IdentitySourceType), "`identitySource`: `microsoft.graph.externalConnectors.identitySourceType`" "Possible values are: azureActiveDirectory, external.";
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.externalGroupMemberType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta), not in the metadata
    ExternalGroupMemberType = "microsoft.graph.externalConnectors.externalGroupMemberType" {
        User = "user",
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.externalItem`](https://learn.microsoft.com/graph/api/resources/externalconnectors-externalitem?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ExternalItem: super::Entity = "microsoft.graph.externalConnectors.externalItem";
    inherited "id" ID, with_id(String), "`id`";
    "acl" ACL, acl models -> Option<&[Acl]>, with_acl(Vec<Acl>), "`acl`: `Collection(microsoft.graph.externalConnectors.acl)`" "Required.";
    "content" CONTENT, content model -> Option<&ExternalItemContent>, with_content(ExternalItemContent), "`content`: `microsoft.graph.externalConnectors.externalItemContent`" "Optional.";
    "properties" PROPERTIES, properties model -> Option<&Properties>, with_properties(Properties), "`properties`: `microsoft.graph.externalConnectors.properties`, type of the metadata" "Required.";
    "informationProtectionLabel" INFORMATION_PROTECTION_LABEL, information_protection_label model -> Option<&ExternalItemInformationProtectionLabel>, with_information_protection_label(ExternalItemInformationProtectionLabel), "`informationProtectionLabel`: `microsoft.graph.externalConnectors.externalItemInformationProtectionLabel`, metadata";
    "activities" ACTIVITIES, activities models -> Option<&[ExternalActivity]>, with_activities(Vec<ExternalActivity>), "`activities`: `Collection(microsoft.graph.externalConnectors.externalActivity)`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.externalItemContent`](https://learn.microsoft.com/graph/api/resources/externalconnectors-externalitemcontent?view=graph-rest-beta)
    ExternalItemContent = "microsoft.graph.externalConnectors.externalItemContent";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`" "Required.";
    "type" TYPE, type_ enumeration -> Option<ExternalItemContentType>, with_type(ExternalItemContentType), "`type`: `microsoft.graph.externalConnectors.externalItemContentType`, type of the metadata" "Required. Possible values are: text, html.";
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.externalItemContentType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    ExternalItemContentType = "microsoft.graph.externalConnectors.externalItemContentType" {
        Text = "text",
        Html = "html",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.externalConnectors.externalItemInformationProtectionLabel`, metadata
    ExternalItemInformationProtectionLabel = "microsoft.graph.externalConnectors.externalItemInformationProtectionLabel";
    "sensitivityLabelId" SENSITIVITY_LABEL_ID, sensitivity_label_id str -> Option<&str>, with_sensitivity_label_id(String), "`sensitivityLabelId`: `Edm.String`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.externalConnectors.identity`, metadata, with the accessors of [`Entity`](super::Entity)
    Identity: super::Entity = "microsoft.graph.externalConnectors.identity";
    inherited "id" ID, with_id(String), "`id`";
    "type" TYPE, type_ enumeration -> Option<IdentityType>, with_type(IdentityType), "`type`: `microsoft.graph.externalConnectors.identityType`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.identitySourceType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    IdentitySourceType = "microsoft.graph.externalConnectors.identitySourceType" {
        AzureActiveDirectory = "azureActiveDirectory",
        External = "external",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// `microsoft.graph.externalConnectors.identityType`, metadata
    IdentityType = "microsoft.graph.externalConnectors.identityType" {
        User = "user",
        Group = "group",
        ExternalGroup = "externalGroup",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// `microsoft.graph.externalConnectors.importanceScore`, metadata
    ImportanceScore = "microsoft.graph.externalConnectors.importanceScore" {
        Low = "low",
        Medium = "medium",
        High = "high",
        VeryHigh = "veryHigh",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.externalConnectors.itemIdResolver`, metadata, with the accessors of [`UrlToItemResolverBase`](UrlToItemResolverBase)
    ItemIdResolver: UrlToItemResolverBase = "microsoft.graph.externalConnectors.itemIdResolver";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    "itemId" ITEM_ID, item_id str -> Option<&str>, with_item_id(String), "`itemId`: `Edm.String`, metadata";
    "urlMatchInfo" URL_MATCH_INFO, url_match_info model -> Option<&UrlMatchInfo>, with_url_match_info(UrlMatchInfo), "`urlMatchInfo`: `microsoft.graph.externalConnectors.urlMatchInfo`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.label`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    Label = "microsoft.graph.externalConnectors.label" {
        Title = "title",
        Url = "url",
        CreatedBy = "createdBy",
        LastModifiedBy = "lastModifiedBy",
        Authors = "authors",
        CreatedDateTime = "createdDateTime",
        LastModifiedDateTime = "lastModifiedDateTime",
        FileName = "fileName",
        FileExtension = "fileExtension",
        UnknownFutureValue = "unknownFutureValue",
        IconUrl = "iconUrl",
        ContainerName = "containerName",
        ContainerUrl = "containerUrl",
        AssignedToPeople = "assignedToPeople",
        ClosedBy = "closedBy",
        ClosedDate = "closedDate",
        Priority = "priority",
        SprintName = "sprintName",
        Tags = "tags",
        Severity = "severity",
        State = "state",
        DueDate = "dueDate",
        ItemParentId = "itemParentId",
        ItemPath = "itemPath",
        ItemType = "itemType",
        NumberOfReactions = "numberOfReactions",
        ParentUrl = "parentUrl",
        PriorityNormalized = "priorityNormalized",
        ReportedBy = "reportedBy",
        SecondaryId = "secondaryId",
        PersonEmails = "personEmails",
        PersonAddresses = "personAddresses",
        PersonAnniversaries = "personAnniversaries",
        PersonName = "personName",
        PersonNote = "personNote",
        PersonPhones = "personPhones",
        PersonCurrentPosition = "personCurrentPosition",
        PersonWebAccounts = "personWebAccounts",
        PersonWebSite = "personWebSite",
        PersonSkills = "personSkills",
        PersonProjects = "personProjects",
        PersonAccount = "personAccount",
        PersonAwards = "personAwards",
        PersonCertifications = "personCertifications",
        PersonAssistants = "personAssistants",
        PersonColleagues = "personColleagues",
        PersonManager = "personManager",
        PersonAlternateContacts = "personAlternateContacts",
        PersonEmergencyContacts = "personEmergencyContacts",
        PersonEducationalActivities = "personEducationalActivities",
        PersonInterests = "personInterests",
        PersonLanguages = "personLanguages",
        PersonPublications = "personPublications",
        PersonPatents = "personPatents",
        PersonWorkPositions = "personWorkPositions",
    }
}

#[cfg(feature = "extra-types")]
crate::runtime::model! {
    /// `microsoft.graph.externalConnectors.principal`, metadata
    Principal = "microsoft.graph.externalConnectors.principal";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
    "entraDisplayName" ENTRA_DISPLAY_NAME, entra_display_name str -> Option<&str>, with_entra_display_name(String), "`entraDisplayName`: `Edm.String`, metadata";
    "entraId" ENTRA_ID, entra_id str -> Option<&str>, with_entra_id(String), "`entraId`: `Edm.String`, metadata";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`, metadata";
    "externalName" EXTERNAL_NAME, external_name str -> Option<&str>, with_external_name(String), "`externalName`: `Edm.String`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "upn" UPN, upn str -> Option<&str>, with_upn(String), "`upn`: `Edm.String`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.externalConnectors.properties`, metadata
    Properties = "microsoft.graph.externalConnectors.properties"
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.property`](https://learn.microsoft.com/graph/api/resources/externalconnectors-property?view=graph-rest-beta)
    Property = "microsoft.graph.externalConnectors.property";
    "aliases" ALIASES, aliases strs -> Option<Vec<&str>>, with_aliases(Vec<String>), "`aliases`: `Collection(Edm.String)`";
    "isQueryable" IS_QUERYABLE, is_queryable bool -> Option<bool>, with_is_queryable(bool), "`isQueryable`: `Edm.Boolean`" "Optional.";
    "isRefinable" IS_REFINABLE, is_refinable bool -> Option<bool>, with_is_refinable(bool), "`isRefinable`: `Edm.Boolean`" "Optional.";
    "isRetrievable" IS_RETRIEVABLE, is_retrievable bool -> Option<bool>, with_is_retrievable(bool), "`isRetrievable`: `Edm.Boolean`" "Optional.";
    "isSearchable" IS_SEARCHABLE, is_searchable bool -> Option<bool>, with_is_searchable(bool), "`isSearchable`: `Edm.Boolean`" "Optional.";
    "labels" LABELS, labels enumerations -> Option<Vec<Label>>, with_labels(Vec<Label>), "`labels`: `Collection(microsoft.graph.externalConnectors.label)`" "Optional. Possible values are: title, url, createdBy, lastModifiedBy, authors, createdDateTime, lastModifiedDateTime, fileName, fileExtension, unknownFutureValue, iconUrl, containerName, containerUrl.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<PropertyType>, with_type(PropertyType), "`type`: `microsoft.graph.externalConnectors.propertyType`" "Required. Possible values are: string, int64, double, dateTime, boolean, stringCollection, int64Collection, doubleCollection, dateTimeCollection, unknownFutureValue.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "isExactMatchRequired" IS_EXACT_MATCH_REQUIRED, is_exact_match_required bool -> Option<bool>, with_is_exact_match_required(bool), "`isExactMatchRequired`: `Edm.Boolean`, metadata";
    "rankingHint" RANKING_HINT, ranking_hint model -> Option<&RankingHint>, with_ranking_hint(RankingHint), "`rankingHint`: `microsoft.graph.externalConnectors.rankingHint`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.propertyRule`](https://learn.microsoft.com/graph/api/resources/externalconnectors-propertyrule?view=graph-rest-beta)
    PropertyRule = "microsoft.graph.externalConnectors.propertyRule";
    "operation" OPERATION, operation enumeration -> Option<RuleOperation>, with_operation(RuleOperation), "`operation`: `microsoft.graph.externalConnectors.ruleOperation`, type of the metadata" "Required. Possible values are: null, equals, notEquals, contains, notContains, lessThan, greaterThan, startsWith, unknownFutureValue.";
    "property" PROPERTY, property str -> Option<&str>, with_property(String), "`property`: `Edm.String`" "Required.";
    "values" VALUES, values strs -> Option<Vec<&str>>, with_values(Vec<String>), "`values`: `Collection(Edm.String)`" "Required.";
    "valuesJoinedBy" VALUES_JOINED_BY, values_joined_by enumeration -> Option<super::BinaryOperator>, with_values_joined_by(super::BinaryOperator), "`valuesJoinedBy`: `microsoft.graph.binaryOperator`" "Required. Possible values are: or, and.";
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.propertyType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    PropertyType = "microsoft.graph.externalConnectors.propertyType" {
        String = "string",
        Int64 = "int64",
        Double = "double",
        DateTime = "dateTime",
        Boolean = "boolean",
        StringCollection = "stringCollection",
        Int64Collection = "int64Collection",
        DoubleCollection = "doubleCollection",
        DateTimeCollection = "dateTimeCollection",
        UnknownFutureValue = "unknownFutureValue",
        Principal = "principal",
        PrincipalCollection = "principalCollection",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.externalConnectors.rankingHint`, metadata
    RankingHint = "microsoft.graph.externalConnectors.rankingHint";
    "importanceScore" IMPORTANCE_SCORE, importance_score enumeration -> Option<ImportanceScore>, with_importance_score(ImportanceScore), "`importanceScore`: `microsoft.graph.externalConnectors.importanceScore`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::enumeration! {
    /// `microsoft.graph.externalConnectors.ruleOperation`, metadata
    RuleOperation = "microsoft.graph.externalConnectors.ruleOperation" {
        Null = "null",
        Equals = "equals",
        NotEquals = "notEquals",
        Contains = "contains",
        NotContains = "notContains",
        LessThan = "lessThan",
        GreaterThan = "greaterThan",
        StartsWith = "startsWith",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.schema`](https://learn.microsoft.com/graph/api/resources/externalconnectors-schema?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Schema: super::Entity = "microsoft.graph.externalConnectors.schema";
    inherited "id" ID, with_id(String), "`id`";
    "baseType" BASE_TYPE, base_type str -> Option<&str>, with_base_type(String), "`baseType`: `Edm.String`" "Required.";
    "properties" PROPERTIES, properties models -> Option<&[Property]>, with_properties(Vec<Property>), "`properties`: `Collection(microsoft.graph.externalConnectors.property)`";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.searchSettings`](https://learn.microsoft.com/graph/api/resources/externalconnectors-searchsettings?view=graph-rest-beta)
    SearchSettings = "microsoft.graph.externalConnectors.searchSettings";
    "searchResultTemplates" SEARCH_RESULT_TEMPLATES, search_result_templates models -> Option<&[DisplayTemplate]>, with_search_result_templates(Vec<DisplayTemplate>), "`searchResultTemplates`: `Collection(microsoft.graph.externalConnectors.displayTemplate)`";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.externalConnectors.urlMatchInfo`, metadata
    UrlMatchInfo = "microsoft.graph.externalConnectors.urlMatchInfo";
    "baseUrls" BASE_URLS, base_urls strs -> Option<Vec<&str>>, with_base_urls(Vec<String>), "`baseUrls`: `Collection(Edm.String)`, metadata";
    "urlPattern" URL_PATTERN, url_pattern str -> Option<&str>, with_url_pattern(String), "`urlPattern`: `Edm.String`, metadata";
}

#[cfg(feature = "search")]
crate::runtime::model! {
    /// `microsoft.graph.externalConnectors.urlToItemResolverBase`, metadata
    UrlToItemResolverBase = "microsoft.graph.externalConnectors.urlToItemResolverBase" {
        "microsoft.graph.externalConnectors.itemIdResolver",
    };
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
}

// Written by `cargo xtask gen`; do not edit.
//! Types of the area `applications`.

use crate::runtime::{Bytes, Duration, Flags, OffsetDateTime, Parsed, Time, Uuid, Value};

crate::runtime::enumeration! {
    /// [`microsoft.graph.agentStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AgentStatus = "microsoft.graph.agentStatus" {
        Active = "active",
        Inactive = "inactive",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.applicationServicePrincipal`](https://learn.microsoft.com/graph/api/resources/applicationserviceprincipal?view=graph-rest-beta)
    ApplicationServicePrincipal = "microsoft.graph.applicationServicePrincipal";
    "application" APPLICATION, application model -> Option<&super::Application>, with_application(super::Application), "`application`: `microsoft.graph.application`";
    "servicePrincipal" SERVICE_PRINCIPAL, service_principal model -> Option<&super::ServicePrincipal>, with_service_principal(super::ServicePrincipal), "`servicePrincipal`: `microsoft.graph.servicePrincipal`";
}

crate::runtime::model! {
    /// [`microsoft.graph.applicationTemplate`](https://learn.microsoft.com/graph/api/resources/applicationtemplate?view=graph-rest-beta)
    ApplicationTemplate = "microsoft.graph.applicationTemplate";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`" "Possible values are: Collaboration, Business Management, Consumer, Content management, CRM, Data services, Developer services, E-commerce, Education, ERP, Finance, Health, Human resources, IT infrastructure, Mail, Management, Marketing, Media, Productivity, Project management, Telecommunications, Tools, Travel, Web design \\& hosting.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "homePageUrl" HOME_PAGE_URL, home_page_url str -> Option<&str>, with_home_page_url(String), "`homePageUrl`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "logoUrl" LOGO_URL, logo_url str -> Option<&str>, with_logo_url(String), "`logoUrl`: `Edm.String`";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`";
    "supportedProvisioningTypes" SUPPORTED_PROVISIONING_TYPES, supported_provisioning_types strs -> Option<Vec<&str>>, with_supported_provisioning_types(Vec<String>), "`supportedProvisioningTypes`: `Collection(Edm.String)`";
    "supportedSingleSignOnModes" SUPPORTED_SINGLE_SIGN_ON_MODES, supported_single_sign_on_modes strs -> Option<Vec<&str>>, with_supported_single_sign_on_modes(Vec<String>), "`supportedSingleSignOnModes`: `Collection(Edm.String)`" "Possible values are: oidc, password, saml, notSupported.";
}

crate::runtime::model! {
    /// [`microsoft.graph.attributeDefinition`](https://learn.microsoft.com/graph/api/resources/synchronization-attributedefinition?view=graph-rest-beta)
    AttributeDefinition = "microsoft.graph.attributeDefinition";
    "anchor" ANCHOR, anchor bool -> Option<bool>, with_anchor(bool), "`anchor`: `Edm.Boolean`";
    "caseExact" CASE_EXACT, case_exact bool -> Option<bool>, with_case_exact(bool), "`caseExact`: `Edm.Boolean`";
    "flowNullValues" FLOW_NULL_VALUES, flow_null_values bool -> Option<bool>, with_flow_null_values(bool), "`flowNullValues`: `Edm.Boolean`";
    "metadata" METADATA, metadata models -> Option<&[super::MetadataEntry]>, with_metadata(Vec<super::MetadataEntry>), "`metadata`: `Collection(microsoft.graph.metadataEntry)`";
    "multivalued" MULTIVALUED, multivalued bool -> Option<bool>, with_multivalued(bool), "`multivalued`: `Edm.Boolean`" "Supports multiple values.";
    "mutability" MUTABILITY, mutability enumeration -> Option<super::Mutability>, with_mutability(super::Mutability), "`mutability`: `microsoft.graph.mutability`, read-only" "Read-only. Possible values are: ReadWrite, ReadOnly, Immutable, WriteOnly.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Not nullable.";
    "required" REQUIRED, required bool -> Option<bool>, with_required(bool), "`required`: `Edm.Boolean`";
    "referencedObjects" REFERENCED_OBJECTS, referenced_objects models -> Option<&[super::ReferencedObject]>, with_referenced_objects(Vec<super::ReferencedObject>), "`referencedObjects`: `Collection(microsoft.graph.referencedObject)`";
    "type" TYPE, type_ enumeration -> Option<super::AttributeType>, with_type(super::AttributeType), "`type`: `microsoft.graph.attributeType`" "Possible values are: String, Integer, Reference, Binary, Boolean, DateTime.";
    "defaultValue" DEFAULT_VALUE, default_value str -> Option<&str>, with_default_value(String), "`defaultValue`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.attributeFlowBehavior`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AttributeFlowBehavior = "microsoft.graph.attributeFlowBehavior" {
        FlowWhenChanged = "FlowWhenChanged",
        FlowAlways = "FlowAlways",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.attributeFlowType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AttributeFlowType = "microsoft.graph.attributeFlowType" {
        Always = "Always",
        ObjectAddOnly = "ObjectAddOnly",
        MultiValueAddOnly = "MultiValueAddOnly",
        RestId = "restId",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.attributeMapping`](https://learn.microsoft.com/graph/api/resources/synchronization-attributemapping?view=graph-rest-beta)
    AttributeMapping = "microsoft.graph.attributeMapping";
    "defaultValue" DEFAULT_VALUE, default_value str -> Option<&str>, with_default_value(String), "`defaultValue`: `Edm.String`" "Optional.";
    "exportMissingReferences" EXPORT_MISSING_REFERENCES, export_missing_references bool -> Option<bool>, with_export_missing_references(bool), "`exportMissingReferences`: `Edm.Boolean`";
    "flowBehavior" FLOW_BEHAVIOR, flow_behavior enumeration -> Option<super::AttributeFlowBehavior>, with_flow_behavior(super::AttributeFlowBehavior), "`flowBehavior`: `microsoft.graph.attributeFlowBehavior`" "Possible values are: FlowWhenChanged, FlowAlways.";
    "flowType" FLOW_TYPE, flow_type enumeration -> Option<super::AttributeFlowType>, with_flow_type(super::AttributeFlowType), "`flowType`: `microsoft.graph.attributeFlowType`" "Possible values are: Always, ObjectAddOnly, MultiValueAddOnly.";
    "matchingPriority" MATCHING_PRIORITY, matching_priority i32 -> Option<i32>, with_matching_priority(i32), "`matchingPriority`: `Edm.Int32`";
    "source" SOURCE, source model -> Option<&super::AttributeMappingSource>, with_source(super::AttributeMappingSource), "`source`: `microsoft.graph.attributeMappingSource`";
    "targetAttributeName" TARGET_ATTRIBUTE_NAME, target_attribute_name str -> Option<&str>, with_target_attribute_name(String), "`targetAttributeName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.attributeMappingFunctionSchema`](https://learn.microsoft.com/graph/api/resources/synchronization-attributemappingfunctionschema?view=graph-rest-beta)
    AttributeMappingFunctionSchema = "microsoft.graph.attributeMappingFunctionSchema";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "parameters" PARAMETERS, parameters models -> Option<&[super::AttributeMappingParameterSchema]>, with_parameters(Vec<super::AttributeMappingParameterSchema>), "`parameters`: `Collection(microsoft.graph.attributeMappingParameterSchema)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.attributeMappingParameterSchema`](https://learn.microsoft.com/graph/api/resources/synchronization-attributemappingparameterschema?view=graph-rest-beta)
    AttributeMappingParameterSchema = "microsoft.graph.attributeMappingParameterSchema";
    "allowMultipleOccurrences" ALLOW_MULTIPLE_OCCURRENCES, allow_multiple_occurrences bool -> Option<bool>, with_allow_multiple_occurrences(bool), "`allowMultipleOccurrences`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "required" REQUIRED, required bool -> Option<bool>, with_required(bool), "`required`: `Edm.Boolean`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`" "Possible values are: Boolean, Binary, Reference, Integer, String.";
}

crate::runtime::model! {
    /// [`microsoft.graph.attributeMappingSource`](https://learn.microsoft.com/graph/api/resources/synchronization-attributemappingsource?view=graph-rest-beta)
    AttributeMappingSource = "microsoft.graph.attributeMappingSource";
    "expression" EXPRESSION, expression str -> Option<&str>, with_expression(String), "`expression`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "parameters" PARAMETERS, parameters models -> Option<&[super::StringKeyAttributeMappingSourceValuePair]>, with_parameters(Vec<super::StringKeyAttributeMappingSourceValuePair>), "`parameters`: `Collection(microsoft.graph.stringKeyAttributeMappingSourceValuePair)`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`" "Possible values are: Attribute, Constant, Function.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.attributeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AttributeType = "microsoft.graph.attributeType" {
        String = "String",
        Integer = "Integer",
        Reference = "Reference",
        Binary = "Binary",
        Boolean = "Boolean",
        DateTime = "DateTime",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.connector`](https://learn.microsoft.com/graph/api/resources/connector?view=graph-rest-beta)
    Connector = "microsoft.graph.connector";
    "externalIp" EXTERNAL_IP, external_ip str -> Option<&str>, with_external_ip(String), "`externalIp`: `Edm.String`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "machineName" MACHINE_NAME, machine_name str -> Option<&str>, with_machine_name(String), "`machineName`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::ConnectorStatus>, with_status(super::ConnectorStatus), "`status`: `microsoft.graph.connectorStatus`, read-only" "Read-only. Possible values are: active, inactive.";
    "memberOf" MEMBER_OF, member_of models -> Option<&[super::ConnectorGroup]>, with_member_of(Vec<super::ConnectorGroup>), "`memberOf`: `Collection(microsoft.graph.connectorGroup)`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.connectorGroup`](https://learn.microsoft.com/graph/api/resources/connectorgroup?view=graph-rest-beta)
    ConnectorGroup = "microsoft.graph.connectorGroup";
    "connectorGroupType" CONNECTOR_GROUP_TYPE, connector_group_type enumeration -> Option<super::ConnectorGroupType>, with_connector_group_type(super::ConnectorGroupType), "`connectorGroupType`: `microsoft.graph.connectorGroupType`, read-only" "Read-only. Possible values are: applicationProxy.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "region" REGION, region enumeration -> Option<super::ConnectorGroupRegion>, with_region(super::ConnectorGroupRegion), "`region`: `microsoft.graph.connectorGroupRegion`" "Possible values are: nam.";
    "applications" APPLICATIONS, applications models -> Option<&[super::Application]>, with_applications(Vec<super::Application>), "`applications`: `Collection(microsoft.graph.application)`, read-only" "Read-only. Nullable.";
    "members" MEMBERS, members models -> Option<&[super::Connector]>, with_members(Vec<super::Connector>), "`members`: `Collection(microsoft.graph.connector)`, read-only" "Read-only. Nullable.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.connectorGroupRegion`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConnectorGroupRegion = "microsoft.graph.connectorGroupRegion" {
        Nam = "nam",
        Eur = "eur",
        Aus = "aus",
        Asia = "asia",
        Ind = "ind",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.connectorGroupType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConnectorGroupType = "microsoft.graph.connectorGroupType" {
        ApplicationProxy = "applicationProxy",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.connectorStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConnectorStatus = "microsoft.graph.connectorStatus" {
        Active = "active",
        Inactive = "inactive",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.credential`](https://learn.microsoft.com/graph/api/resources/credential?view=graph-rest-beta)
    Credential = "microsoft.graph.credential";
    "fieldId" FIELD_ID, field_id str -> Option<&str>, with_field_id(String), "`fieldId`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.delegatedPermissionClassification`](https://learn.microsoft.com/graph/api/resources/delegatedpermissionclassification?view=graph-rest-beta)
    DelegatedPermissionClassification = "microsoft.graph.delegatedPermissionClassification";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Not nullable.";
    "classification" CLASSIFICATION, classification enumeration -> Option<super::PermissionClassificationType>, with_classification(super::PermissionClassificationType), "`classification`: `microsoft.graph.permissionClassificationType`" "Possible values are: low.";
    "permissionId" PERMISSION_ID, permission_id guid -> Parsed<Uuid>, with_permission_id(Uuid), "`permissionId`: `Edm.Guid`";
    "permissionName" PERMISSION_NAME, permission_name str -> Option<&str>, with_permission_name(String), "`permissionName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.directoryDefinition`](https://learn.microsoft.com/graph/api/resources/synchronization-directorydefinition?view=graph-rest-beta)
    DirectoryDefinition = "microsoft.graph.directoryDefinition";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Not nullable.";
    "metadata" METADATA, metadata models -> Option<&[super::MetadataEntry]>, with_metadata(Vec<super::MetadataEntry>), "`metadata`: `Collection(microsoft.graph.metadataEntry)`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Not nullable.";
    "objects" OBJECTS, objects models -> Option<&[super::ObjectDefinition]>, with_objects(Vec<super::ObjectDefinition>), "`objects`: `Collection(microsoft.graph.objectDefinition)`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
    "discoveryDateTime" DISCOVERY_DATE_TIME, discovery_date_time date_time -> Parsed<OffsetDateTime>, with_discovery_date_time(OffsetDateTime), "`discoveryDateTime`: `Edm.DateTimeOffset`";
    "discoverabilities" DISCOVERABILITIES, discoverabilities enumeration -> Option<super::DirectoryDefinitionDiscoverabilities>, with_discoverabilities(super::DirectoryDefinitionDiscoverabilities), "`discoverabilities`: `microsoft.graph.directoryDefinitionDiscoverabilities`" "Possible values are: AttributeDataTypes, AttributeNames, AttributeReadOnly, None, ReferenceAttributes, UnknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.directoryDefinitionDiscoverabilities`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DirectoryDefinitionDiscoverabilities = "microsoft.graph.directoryDefinitionDiscoverabilities" {
        None = "None",
        AttributeNames = "AttributeNames",
        AttributeDataTypes = "AttributeDataTypes",
        AttributeReadOnly = "AttributeReadOnly",
        ReferenceAttributes = "ReferenceAttributes",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.expressionInputObject`](https://learn.microsoft.com/graph/api/resources/synchronization-expressioninputobject?view=graph-rest-beta)
    ExpressionInputObject = "microsoft.graph.expressionInputObject";
    "definition" DEFINITION, definition model -> Option<&super::ObjectDefinition>, with_definition(super::ObjectDefinition), "`definition`: `microsoft.graph.objectDefinition`";
    "properties" PROPERTIES, properties models -> Option<&[super::StringKeyObjectValuePair]>, with_properties(Vec<super::StringKeyObjectValuePair>), "`properties`: `Collection(microsoft.graph.stringKeyObjectValuePair)`";
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.extensionProperty`](https://learn.microsoft.com/graph/api/resources/extensionproperty?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    ExtensionProperty: super::DirectoryObject = "microsoft.graph.extensionProperty";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`, read-only" "Read-only.";
    "dataType" DATA_TYPE, data_type str -> Option<&str>, with_data_type(String), "`dataType`: `Edm.String`" "Not nullable.";
    "isSyncedFromOnPremises" IS_SYNCED_FROM_ON_PREMISES, is_synced_from_on_premises bool -> Option<bool>, with_is_synced_from_on_premises(bool), "`isSyncedFromOnPremises`: `Edm.Boolean`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Not nullable.";
    "targetObjects" TARGET_OBJECTS, target_objects strs -> Option<Vec<&str>>, with_target_objects(Vec<String>), "`targetObjects`: `Collection(Edm.String)`" "Not nullable.";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.federatedIdentityCredential`](https://learn.microsoft.com/graph/api/resources/federatedidentitycredential?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    FederatedIdentityCredential: super::Entity = "microsoft.graph.federatedIdentityCredential";
    inherited "id" ID, with_id(String), "`id`";
    "audiences" AUDIENCES, audiences strs -> Option<Vec<&str>>, with_audiences(Vec<String>), "`audiences`: `Collection(Edm.String)`" "Required.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Optional.";
    "issuer" ISSUER, issuer str -> Option<&str>, with_issuer(String), "`issuer`: `Edm.String`" "Required. Supports multiple values.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Required. Not nullable.";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`" "Required. Supports multiple values.";
}

crate::runtime::model! {
    /// [`microsoft.graph.filter`](https://learn.microsoft.com/graph/api/resources/synchronization-filter?view=graph-rest-beta)
    Filter = "microsoft.graph.filter";
    "categoryFilterGroups" CATEGORY_FILTER_GROUPS, category_filter_groups models -> Option<&[super::FilterGroup]>, with_category_filter_groups(Vec<super::FilterGroup>), "`categoryFilterGroups`: `Collection(microsoft.graph.filterGroup)`";
    "groups" GROUPS, groups models -> Option<&[super::FilterGroup]>, with_groups(Vec<super::FilterGroup>), "`groups`: `Collection(microsoft.graph.filterGroup)`";
    "inputFilterGroups" INPUT_FILTER_GROUPS, input_filter_groups models -> Option<&[super::FilterGroup]>, with_input_filter_groups(Vec<super::FilterGroup>), "`inputFilterGroups`: `Collection(microsoft.graph.filterGroup)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.filterClause`](https://learn.microsoft.com/graph/api/resources/synchronization-filterclause?view=graph-rest-beta)
    FilterClause = "microsoft.graph.filterClause";
    "operatorName" OPERATOR_NAME, operator_name str -> Option<&str>, with_operator_name(String), "`operatorName`: `Edm.String`";
    "sourceOperandName" SOURCE_OPERAND_NAME, source_operand_name str -> Option<&str>, with_source_operand_name(String), "`sourceOperandName`: `Edm.String`";
    "targetOperand" TARGET_OPERAND, target_operand model -> Option<&super::FilterOperand>, with_target_operand(super::FilterOperand), "`targetOperand`: `microsoft.graph.filterOperand`";
}

crate::runtime::model! {
    /// [`microsoft.graph.filterGroup`](https://learn.microsoft.com/graph/api/resources/synchronization-filtergroup?view=graph-rest-beta)
    FilterGroup = "microsoft.graph.filterGroup";
    "clauses" CLAUSES, clauses models -> Option<&[super::FilterClause]>, with_clauses(Vec<super::FilterClause>), "`clauses`: `Collection(microsoft.graph.filterClause)`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.filterOperand`](https://learn.microsoft.com/graph/api/resources/synchronization-filteroperand?view=graph-rest-beta)
    FilterOperand = "microsoft.graph.filterOperand";
    "values" VALUES, values strs -> Option<Vec<&str>>, with_values(Vec<String>), "`values`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.filterOperatorSchema`](https://learn.microsoft.com/graph/api/resources/synchronization-filteroperatorschema?view=graph-rest-beta)
    FilterOperatorSchema = "microsoft.graph.filterOperatorSchema";
    "arity" ARITY, arity str -> Option<&str>, with_arity(String), "`arity`: `Edm.String`" "Possible values are: Binary, Unary.";
    "multivaluedComparisonType" MULTIVALUED_COMPARISON_TYPE, multivalued_comparison_type enumeration -> Option<super::ScopeOperatorMultiValuedComparisonType>, with_multivalued_comparison_type(super::ScopeOperatorMultiValuedComparisonType), "`multivaluedComparisonType`: `microsoft.graph.scopeOperatorMultiValuedComparisonType`" "Supports multiple values. Possible values are: All, Any.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "supportedAttributeTypes" SUPPORTED_ATTRIBUTE_TYPES, supported_attribute_types strs -> Option<Vec<&str>>, with_supported_attribute_types(Vec<String>), "`supportedAttributeTypes`: `Collection(Edm.String)`" "Possible values are: Boolean, Binary, Reference, Integer, String.";
}

crate::runtime::model! {
    /// [`microsoft.graph.hybridAgentUpdaterConfiguration`](https://learn.microsoft.com/graph/api/resources/hybridagentupdaterconfiguration?view=graph-rest-beta)
    HybridAgentUpdaterConfiguration = "microsoft.graph.hybridAgentUpdaterConfiguration";
    "allowUpdateConfigurationOverride" ALLOW_UPDATE_CONFIGURATION_OVERRIDE, allow_update_configuration_override bool -> Option<bool>, with_allow_update_configuration_override(bool), "`allowUpdateConfigurationOverride`: `Edm.Boolean`";
    "deferUpdateDateTime" DEFER_UPDATE_DATE_TIME, defer_update_date_time date_time -> Parsed<OffsetDateTime>, with_defer_update_date_time(OffsetDateTime), "`deferUpdateDateTime`: `Edm.DateTimeOffset`";
    "updateWindow" UPDATE_WINDOW, update_window model -> Option<&super::UpdateWindow>, with_update_window(super::UpdateWindow), "`updateWindow`: `microsoft.graph.updateWindow`";
}

crate::runtime::model! {
    /// [`microsoft.graph.metadataEntry`](https://learn.microsoft.com/graph/api/resources/synchronization-metadataentry?view=graph-rest-beta)
    MetadataEntry = "microsoft.graph.metadataEntry";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mutability`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    Mutability = "microsoft.graph.mutability" {
        ReadWrite = "ReadWrite",
        ReadOnly = "ReadOnly",
        Immutable = "Immutable",
        WriteOnly = "WriteOnly",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.objectDefinition`](https://learn.microsoft.com/graph/api/resources/synchronization-objectdefinition?view=graph-rest-beta)
    ObjectDefinition = "microsoft.graph.objectDefinition";
    "attributes" ATTRIBUTES, attributes models -> Option<&[super::AttributeDefinition]>, with_attributes(Vec<super::AttributeDefinition>), "`attributes`: `Collection(microsoft.graph.attributeDefinition)`";
    "metadata" METADATA, metadata models -> Option<&[super::MetadataEntry]>, with_metadata(Vec<super::MetadataEntry>), "`metadata`: `Collection(microsoft.graph.metadataEntry)`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Not nullable.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.objectFlowTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ObjectFlowTypes = "microsoft.graph.objectFlowTypes" {
        None = "none",
        Update = "Update",
        Delete = "Delete",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.objectMapping`](https://learn.microsoft.com/graph/api/resources/synchronization-objectmapping?view=graph-rest-beta)
    ObjectMapping = "microsoft.graph.objectMapping";
    "attributeMappings" ATTRIBUTE_MAPPINGS, attribute_mappings models -> Option<&[super::AttributeMapping]>, with_attribute_mappings(Vec<super::AttributeMapping>), "`attributeMappings`: `Collection(microsoft.graph.attributeMapping)`";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`";
    "flowTypes" FLOW_TYPES, flow_types flags -> Option<Flags<super::ObjectFlowTypes>>, with_flow_types(Flags<super::ObjectFlowTypes>), "`flowTypes`: `microsoft.graph.objectFlowTypes`";
    "metadata" METADATA, metadata models -> Option<&[super::MetadataEntry]>, with_metadata(Vec<super::MetadataEntry>), "`metadata`: `Collection(microsoft.graph.metadataEntry)`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "scope" SCOPE, scope model -> Option<&super::Filter>, with_scope(super::Filter), "`scope`: `microsoft.graph.filter`";
    "sourceObjectName" SOURCE_OBJECT_NAME, source_object_name str -> Option<&str>, with_source_object_name(String), "`sourceObjectName`: `Edm.String`";
    "targetObjectName" TARGET_OBJECT_NAME, target_object_name str -> Option<&str>, with_target_object_name(String), "`targetObjectName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesAgent`](https://learn.microsoft.com/graph/api/resources/onpremisesagent?view=graph-rest-beta)
    OnPremisesAgent = "microsoft.graph.onPremisesAgent";
    "externalIp" EXTERNAL_IP, external_ip str -> Option<&str>, with_external_ip(String), "`externalIp`: `Edm.String`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "machineName" MACHINE_NAME, machine_name str -> Option<&str>, with_machine_name(String), "`machineName`: `Edm.String`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::AgentStatus>, with_status(super::AgentStatus), "`status`: `microsoft.graph.agentStatus`" "Possible values are: active, inactive.";
    "publishingType" PUBLISHING_TYPE, publishing_type str -> Option<&str>, with_publishing_type(String), "`publishingType`: `Edm.String`" "Possible values are: applicationProxy, exchangeOnline, authentication, provisioning, adAdministration.";
    "supportedPublishingTypes" SUPPORTED_PUBLISHING_TYPES, supported_publishing_types strs -> Option<Vec<&str>>, with_supported_publishing_types(Vec<String>), "`supportedPublishingTypes`: `Collection(Edm.String)`";
    "agentGroups" AGENT_GROUPS, agent_groups models -> Option<&[super::OnPremisesAgentGroup]>, with_agent_groups(Vec<super::OnPremisesAgentGroup>), "`agentGroups`: `Collection(microsoft.graph.onPremisesAgentGroup)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesAgentGroup`](https://learn.microsoft.com/graph/api/resources/onpremisesagentgroup?view=graph-rest-beta)
    OnPremisesAgentGroup = "microsoft.graph.onPremisesAgentGroup";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`";
    "publishingType" PUBLISHING_TYPE, publishing_type str -> Option<&str>, with_publishing_type(String), "`publishingType`: `Edm.String`" "Possible values are: applicationProxy, exchangeOnline, authentication, provisioning, adAdministration.";
    "agents" AGENTS, agents models -> Option<&[super::OnPremisesAgent]>, with_agents(Vec<super::OnPremisesAgent>), "`agents`: `Collection(microsoft.graph.onPremisesAgent)`, read-only" "Read-only. Nullable.";
    "publishedResources" PUBLISHED_RESOURCES, published_resources models -> Option<&[super::PublishedResource]>, with_published_resources(Vec<super::PublishedResource>), "`publishedResources`: `Collection(microsoft.graph.publishedResource)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesPublishingProfile`](https://learn.microsoft.com/graph/api/resources/onpremisespublishingprofile?view=graph-rest-beta)
    OnPremisesPublishingProfile = "microsoft.graph.onPremisesPublishingProfile";
    "hybridAgentUpdaterConfiguration" HYBRID_AGENT_UPDATER_CONFIGURATION, hybrid_agent_updater_configuration model -> Option<&super::HybridAgentUpdaterConfiguration>, with_hybrid_agent_updater_configuration(super::HybridAgentUpdaterConfiguration), "`hybridAgentUpdaterConfiguration`: `microsoft.graph.hybridAgentUpdaterConfiguration`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Possible values are: applicationProxy, exchangeOnline, authentication, provisioning, adAdministration.";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "agentGroups" AGENT_GROUPS, agent_groups models -> Option<&[super::OnPremisesAgentGroup]>, with_agent_groups(Vec<super::OnPremisesAgentGroup>), "`agentGroups`: `Collection(microsoft.graph.onPremisesAgentGroup)`, read-only" "Read-only. Nullable.";
    "agents" AGENTS, agents models -> Option<&[super::OnPremisesAgent]>, with_agents(Vec<super::OnPremisesAgent>), "`agents`: `Collection(microsoft.graph.onPremisesAgent)`, read-only" "Read-only. Nullable.";
    "connectorGroups" CONNECTOR_GROUPS, connector_groups models -> Option<&[super::ConnectorGroup]>, with_connector_groups(Vec<super::ConnectorGroup>), "`connectorGroups`: `Collection(microsoft.graph.connectorGroup)`, read-only" "Read-only. Nullable.";
    "connectors" CONNECTORS, connectors models -> Option<&[super::Connector]>, with_connectors(Vec<super::Connector>), "`connectors`: `Collection(microsoft.graph.connector)`, read-only" "Read-only. Nullable.";
    "publishedResources" PUBLISHED_RESOURCES, published_resources models -> Option<&[super::PublishedResource]>, with_published_resources(Vec<super::PublishedResource>), "`publishedResources`: `Collection(microsoft.graph.publishedResource)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.parseExpressionResponse`](https://learn.microsoft.com/graph/api/resources/synchronization-parseexpressionresponse?view=graph-rest-beta)
    ParseExpressionResponse = "microsoft.graph.parseExpressionResponse";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`";
    "evaluationResult" EVALUATION_RESULT, evaluation_result strs -> Option<Vec<&str>>, with_evaluation_result(Vec<String>), "`evaluationResult`: `Collection(Edm.String)`";
    "evaluationSucceeded" EVALUATION_SUCCEEDED, evaluation_succeeded bool -> Option<bool>, with_evaluation_succeeded(bool), "`evaluationSucceeded`: `Edm.Boolean`";
    "parsedExpression" PARSED_EXPRESSION, parsed_expression model -> Option<&super::AttributeMappingSource>, with_parsed_expression(super::AttributeMappingSource), "`parsedExpression`: `microsoft.graph.attributeMappingSource`";
    "parsingSucceeded" PARSING_SUCCEEDED, parsing_succeeded bool -> Option<bool>, with_parsing_succeeded(bool), "`parsingSucceeded`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.passwordSingleSignOnCredentialSet`](https://learn.microsoft.com/graph/api/resources/passwordsinglesignoncredentialset?view=graph-rest-beta)
    PasswordSingleSignOnCredentialSet = "microsoft.graph.passwordSingleSignOnCredentialSet";
    "credentials" CREDENTIALS, credentials models -> Option<&[super::Credential]>, with_credentials(Vec<super::Credential>), "`credentials`: `Collection(microsoft.graph.credential)`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.permissionClassificationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PermissionClassificationType = "microsoft.graph.permissionClassificationType" {
        Low = "low",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.publishedResource`](https://learn.microsoft.com/graph/api/resources/publishedresource?view=graph-rest-beta)
    PublishedResource = "microsoft.graph.publishedResource";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "publishingType" PUBLISHING_TYPE, publishing_type str -> Option<&str>, with_publishing_type(String), "`publishingType`: `Edm.String`" "Possible values are: applicationProxy, exchangeOnline, authentication, provisioning, adAdministration.";
    "resourceName" RESOURCE_NAME, resource_name str -> Option<&str>, with_resource_name(String), "`resourceName`: `Edm.String`";
    "agentGroups" AGENT_GROUPS, agent_groups models -> Option<&[super::OnPremisesAgentGroup]>, with_agent_groups(Vec<super::OnPremisesAgentGroup>), "`agentGroups`: `Collection(microsoft.graph.onPremisesAgentGroup)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.referencedObject`](https://learn.microsoft.com/graph/api/resources/synchronization-referencedobject?view=graph-rest-beta)
    ReferencedObject = "microsoft.graph.referencedObject";
    "referencedObjectName" REFERENCED_OBJECT_NAME, referenced_object_name str -> Option<&str>, with_referenced_object_name(String), "`referencedObjectName`: `Edm.String`";
    "referencedProperty" REFERENCED_PROPERTY, referenced_property str -> Option<&str>, with_referenced_property(String), "`referencedProperty`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.scopeOperatorMultiValuedComparisonType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ScopeOperatorMultiValuedComparisonType = "microsoft.graph.scopeOperatorMultiValuedComparisonType" {
        All = "All",
        Any = "Any",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.selfSignedCertificate`](https://learn.microsoft.com/graph/api/resources/selfsignedcertificate?view=graph-rest-beta)
    SelfSignedCertificate = "microsoft.graph.selfSignedCertificate";
    "customKeyIdentifier" CUSTOM_KEY_IDENTIFIER, custom_key_identifier binary -> Parsed<Bytes>, with_custom_key_identifier(Bytes), "`customKeyIdentifier`: `Edm.Binary`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "keyId" KEY_ID, key_id guid -> Parsed<Uuid>, with_key_id(Uuid), "`keyId`: `Edm.Guid`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "usage" USAGE, usage str -> Option<&str>, with_usage(String), "`usage`: `Edm.String`";
    "key" KEY, key binary -> Parsed<Bytes>, with_key(Bytes), "`key`: `Edm.Binary`";
    "thumbprint" THUMBPRINT, thumbprint str -> Option<&str>, with_thumbprint(String), "`thumbprint`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.stringKeyAttributeMappingSourceValuePair`](https://learn.microsoft.com/graph/api/resources/synchronization-stringkeyattributemappingsourcevaluepair?view=graph-rest-beta)
    StringKeyAttributeMappingSourceValuePair = "microsoft.graph.stringKeyAttributeMappingSourceValuePair";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`";
    "value" VALUE, value model -> Option<&super::AttributeMappingSource>, with_value(super::AttributeMappingSource), "`value`: `microsoft.graph.attributeMappingSource`";
}

crate::runtime::model! {
    /// [`microsoft.graph.stringKeyLongValuePair`](https://learn.microsoft.com/graph/api/resources/synchronization-stringkeylongvaluepair?view=graph-rest-beta)
    StringKeyLongValuePair = "microsoft.graph.stringKeyLongValuePair";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`" "Key.";
    "value" VALUE, value i64 -> Option<i64>, with_value(i64), "`value`: `Edm.Int64`";
}

crate::runtime::model! {
    /// [`microsoft.graph.stringKeyObjectValuePair`](https://learn.microsoft.com/graph/api/resources/synchronization-stringkeyobjectvaluepair?view=graph-rest-beta)
    StringKeyObjectValuePair = "microsoft.graph.stringKeyObjectValuePair";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`" "Key.";
    "value" VALUE, value model -> Option<&super::Json>, with_value(super::Json), "`value`: `microsoft.graph.Json`";
}

crate::runtime::model! {
    /// [`microsoft.graph.stringKeyStringValuePair`](https://learn.microsoft.com/graph/api/resources/synchronization-stringkeystringvaluepair?view=graph-rest-beta)
    StringKeyStringValuePair = "microsoft.graph.stringKeyStringValuePair";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`" "Key.";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronization`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronization?view=graph-rest-beta)
    Synchronization = "microsoft.graph.synchronization";
    "secrets" SECRETS, secrets models -> Option<&[super::SynchronizationSecretKeyStringValuePair]>, with_secrets(Vec<super::SynchronizationSecretKeyStringValuePair>), "`secrets`: `Collection(microsoft.graph.synchronizationSecretKeyStringValuePair)`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
    "jobs" JOBS, jobs models -> Option<&[super::SynchronizationJob]>, with_jobs(Vec<super::SynchronizationJob>), "`jobs`: `Collection(microsoft.graph.synchronizationJob)`";
    "templates" TEMPLATES, templates models -> Option<&[super::SynchronizationTemplate]>, with_templates(Vec<super::SynchronizationTemplate>), "`templates`: `Collection(microsoft.graph.synchronizationTemplate)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationError`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationerror?view=graph-rest-beta)
    SynchronizationError = "microsoft.graph.synchronizationError";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "tenantActionable" TENANT_ACTIONABLE, tenant_actionable bool -> Option<bool>, with_tenant_actionable(bool), "`tenantActionable`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationJob`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjob?view=graph-rest-beta)
    SynchronizationJob = "microsoft.graph.synchronizationJob";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "schedule" SCHEDULE, schedule model -> Option<&super::SynchronizationSchedule>, with_schedule(super::SynchronizationSchedule), "`schedule`: `microsoft.graph.synchronizationSchedule`, read-only" "Read-only.";
    "status" STATUS, status model -> Option<&super::SynchronizationStatus>, with_status(super::SynchronizationStatus), "`status`: `microsoft.graph.synchronizationStatus`";
    "synchronizationJobSettings" SYNCHRONIZATION_JOB_SETTINGS, synchronization_job_settings model -> Option<&super::KeyValuePair>, with_synchronization_job_settings(super::KeyValuePair), "`synchronizationJobSettings`: `microsoft.graph.keyValuePair`";
    "templateId" TEMPLATE_ID, template_id str -> Option<&str>, with_template_id(String), "`templateId`: `Edm.String`";
    "schema" SCHEMA, schema model -> Option<&super::SynchronizationSchema>, with_schema(super::SynchronizationSchema), "`schema`: `microsoft.graph.synchronizationSchema`";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationJobApplicationParameters`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjobapplicationparameters?view=graph-rest-beta)
    SynchronizationJobApplicationParameters = "microsoft.graph.synchronizationJobApplicationParameters";
    "ruleId" RULE_ID, rule_id str -> Option<&str>, with_rule_id(String), "`ruleId`: `Edm.String`";
    "subjects" SUBJECTS, subjects models -> Option<&[super::SynchronizationJobSubject]>, with_subjects(Vec<super::SynchronizationJobSubject>), "`subjects`: `Collection(microsoft.graph.synchronizationJobSubject)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationJobRestartCriteria`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjobrestartcriteria?view=graph-rest-beta)
    SynchronizationJobRestartCriteria = "microsoft.graph.synchronizationJobRestartCriteria";
    "resetScope" RESET_SCOPE, reset_scope str -> Option<&str>, with_reset_scope(String), "`resetScope`: `Edm.String`" "Supports multiple values.";
    "criteria" CRITERIA, criteria untyped -> Option<&Value>, with_criteria(Value), "`criteria`: `Edm.Untyped`";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationJobSubject`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjobsubject?view=graph-rest-beta)
    SynchronizationJobSubject = "microsoft.graph.synchronizationJobSubject";
    "links" LINKS, links model -> Option<&super::SynchronizationLinkedObjects>, with_links(super::SynchronizationLinkedObjects), "`links`: `microsoft.graph.synchronizationLinkedObjects`";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`";
    "objectTypeName" OBJECT_TYPE_NAME, object_type_name str -> Option<&str>, with_object_type_name(String), "`objectTypeName`: `Edm.String`" "Possible values are: user.";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationLinkedObjects`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationlinkedobjects?view=graph-rest-beta)
    SynchronizationLinkedObjects = "microsoft.graph.synchronizationLinkedObjects";
    "members" MEMBERS, members models -> Option<&[super::SynchronizationJobSubject]>, with_members(Vec<super::SynchronizationJobSubject>), "`members`: `Collection(microsoft.graph.synchronizationJobSubject)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationProgress`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationprogress?view=graph-rest-beta)
    SynchronizationProgress = "microsoft.graph.synchronizationProgress";
    "completedUnits" COMPLETED_UNITS, completed_units i32 -> Option<i32>, with_completed_units(i32), "`completedUnits`: `Edm.Int32`";
    "progressObservationDateTime" PROGRESS_OBSERVATION_DATE_TIME, progress_observation_date_time date_time -> Parsed<OffsetDateTime>, with_progress_observation_date_time(OffsetDateTime), "`progressObservationDateTime`: `Edm.DateTimeOffset`";
    "totalUnits" TOTAL_UNITS, total_units i32 -> Option<i32>, with_total_units(i32), "`totalUnits`: `Edm.Int32`";
    "units" UNITS, units str -> Option<&str>, with_units(String), "`units`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationQuarantine`](https://learn.microsoft.com/graph/api/resources/synchronization-quarantine?view=graph-rest-beta)
    SynchronizationQuarantine = "microsoft.graph.synchronizationQuarantine";
    "currentBegan" CURRENT_BEGAN, current_began date_time -> Parsed<OffsetDateTime>, with_current_began(OffsetDateTime), "`currentBegan`: `Edm.DateTimeOffset`";
    "nextAttempt" NEXT_ATTEMPT, next_attempt date_time -> Parsed<OffsetDateTime>, with_next_attempt(OffsetDateTime), "`nextAttempt`: `Edm.DateTimeOffset`";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`" "Possible values are: EncounteredBaseEscrowThreshold, EncounteredTotalEscrowThreshold, EncounteredEscrowProportionThreshold, EncounteredQuarantineException, QuarantinedOnDemand, TooManyDeletes, Unknown.";
    "seriesBegan" SERIES_BEGAN, series_began date_time -> Parsed<OffsetDateTime>, with_series_began(OffsetDateTime), "`seriesBegan`: `Edm.DateTimeOffset`";
    "seriesCount" SERIES_COUNT, series_count i64 -> Option<i64>, with_series_count(i64), "`seriesCount`: `Edm.Int64`";
    "error" ERROR, error model -> Option<&super::SynchronizationError>, with_error(super::SynchronizationError), "`error`: `microsoft.graph.synchronizationError`";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationRule`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationrule?view=graph-rest-beta)
    SynchronizationRule = "microsoft.graph.synchronizationRule";
    "editable" EDITABLE, editable bool -> Option<bool>, with_editable(bool), "`editable`: `Edm.Boolean`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "metadata" METADATA, metadata models -> Option<&[super::StringKeyStringValuePair]>, with_metadata(Vec<super::StringKeyStringValuePair>), "`metadata`: `Collection(microsoft.graph.stringKeyStringValuePair)`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Not nullable.";
    "objectMappings" OBJECT_MAPPINGS, object_mappings models -> Option<&[super::ObjectMapping]>, with_object_mappings(Vec<super::ObjectMapping>), "`objectMappings`: `Collection(microsoft.graph.objectMapping)`";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`";
    "sourceDirectoryName" SOURCE_DIRECTORY_NAME, source_directory_name str -> Option<&str>, with_source_directory_name(String), "`sourceDirectoryName`: `Edm.String`";
    "targetDirectoryName" TARGET_DIRECTORY_NAME, target_directory_name str -> Option<&str>, with_target_directory_name(String), "`targetDirectoryName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationSchedule`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationschedule?view=graph-rest-beta)
    SynchronizationSchedule = "microsoft.graph.synchronizationSchedule";
    "expiration" EXPIRATION, expiration date_time -> Parsed<OffsetDateTime>, with_expiration(OffsetDateTime), "`expiration`: `Edm.DateTimeOffset`";
    "interval" INTERVAL, interval duration -> Parsed<Duration>, with_interval(Duration), "`interval`: `Edm.Duration`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`" "Possible values are: Active, Disabled.";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationSchema`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationschema?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SynchronizationSchema: super::Entity = "microsoft.graph.synchronizationSchema";
    inherited "id" ID, with_id(String), "`id`";
    "synchronizationRules" SYNCHRONIZATION_RULES, synchronization_rules models -> Option<&[super::SynchronizationRule]>, with_synchronization_rules(Vec<super::SynchronizationRule>), "`synchronizationRules`: `Collection(microsoft.graph.synchronizationRule)`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.synchronizationSecret`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SynchronizationSecret = "microsoft.graph.synchronizationSecret" {
        None = "None",
        UserName = "UserName",
        Password = "Password",
        SecretToken = "SecretToken",
        AppKey = "AppKey",
        BaseAddress = "BaseAddress",
        ClientIdentifier = "ClientIdentifier",
        ClientSecret = "ClientSecret",
        SingleSignOnType = "SingleSignOnType",
        Sandbox = "Sandbox",
        Url = "Url",
        Domain = "Domain",
        ConsumerKey = "ConsumerKey",
        ConsumerSecret = "ConsumerSecret",
        TokenKey = "TokenKey",
        TokenExpiration = "TokenExpiration",
        Oauth2AccessToken = "Oauth2AccessToken",
        Oauth2AccessTokenCreationTime = "Oauth2AccessTokenCreationTime",
        Oauth2RefreshToken = "Oauth2RefreshToken",
        SyncAll = "SyncAll",
        InstanceName = "InstanceName",
        Oauth2ClientId = "Oauth2ClientId",
        Oauth2ClientSecret = "Oauth2ClientSecret",
        CompanyId = "CompanyId",
        UpdateKeyOnSoftDelete = "UpdateKeyOnSoftDelete",
        SynchronizationSchedule = "SynchronizationSchedule",
        SystemOfRecord = "SystemOfRecord",
        SandboxName = "SandboxName",
        EnforceDomain = "EnforceDomain",
        SyncNotificationSettings = "SyncNotificationSettings",
        SkipOutOfScopeDeletions = "SkipOutOfScopeDeletions",
        Oauth2AuthorizationUri = "Oauth2AuthorizationUri",
        Oauth2RedirectUri = "Oauth2RedirectUri",
        ApplicationTemplateIdentifier = "ApplicationTemplateIdentifier",
        Server = "Server",
        PerformInboundEntitlementGrants = "PerformInboundEntitlementGrants",
        HardDeletesEnabled = "HardDeletesEnabled",
        SyncAgentCompatibilityKey = "SyncAgentCompatibilityKey",
        SyncAgentAdContainer = "SyncAgentADContainer",
        ValidateDomain = "ValidateDomain",
        TestReferences = "TestReferences",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationSecretKeyStringValuePair`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationsecretkeystringvaluepair?view=graph-rest-beta)
    SynchronizationSecretKeyStringValuePair = "microsoft.graph.synchronizationSecretKeyStringValuePair";
    "key" KEY, key enumeration -> Option<super::SynchronizationSecret>, with_key(super::SynchronizationSecret), "`key`: `microsoft.graph.synchronizationSecret`" "Possible values are: None, UserName, Password, SecretToken, AppKey, BaseAddress, ClientIdentifier, ClientSecret, SingleSignOnType, Sandbox, Url, Domain, ConsumerKey, ConsumerSecret, TokenKey, TokenExpiration, Oauth2AccessToken, Oauth2AccessTokenCreationTime, Oauth2RefreshToken, SyncAll, InstanceName, Oauth2ClientId, Oauth2ClientSecret, CompanyId, UpdateKeyOnSoftDelete, SynchronizationSchedule, SystemOfRecord, SandboxName, EnforceDomain, SyncNotificationSettings, Server, PerformInboundEntitlementGrants, HardDeletesEnabled, SyncAgentCompatibilityKey, SyncAgentADContainer, ValidateDomain, Oauth2TokenExchangeUri, Oauth2AuthorizationUri, AuthenticationType, TestReferences, ConnectionString.";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationStatus`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationstatus?view=graph-rest-beta)
    SynchronizationStatus = "microsoft.graph.synchronizationStatus";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`" "Possible values are: NotConfigured, NotRun, Active, Paused, Quarantine.";
    "countSuccessiveCompleteFailures" COUNT_SUCCESSIVE_COMPLETE_FAILURES, count_successive_complete_failures i64 -> Option<i64>, with_count_successive_complete_failures(i64), "`countSuccessiveCompleteFailures`: `Edm.Int64`";
    "escrowsPruned" ESCROWS_PRUNED, escrows_pruned bool -> Option<bool>, with_escrows_pruned(bool), "`escrowsPruned`: `Edm.Boolean`";
    "lastExecution" LAST_EXECUTION, last_execution model -> Option<&super::SynchronizationTaskExecution>, with_last_execution(super::SynchronizationTaskExecution), "`lastExecution`: `microsoft.graph.synchronizationTaskExecution`";
    "lastSuccessfulExecution" LAST_SUCCESSFUL_EXECUTION, last_successful_execution model -> Option<&super::SynchronizationTaskExecution>, with_last_successful_execution(super::SynchronizationTaskExecution), "`lastSuccessfulExecution`: `microsoft.graph.synchronizationTaskExecution`";
    "lastSuccessfulExecutionWithExports" LAST_SUCCESSFUL_EXECUTION_WITH_EXPORTS, last_successful_execution_with_exports model -> Option<&super::SynchronizationTaskExecution>, with_last_successful_execution_with_exports(super::SynchronizationTaskExecution), "`lastSuccessfulExecutionWithExports`: `microsoft.graph.synchronizationTaskExecution`";
    "progress" PROGRESS, progress models -> Option<&[super::SynchronizationProgress]>, with_progress(Vec<super::SynchronizationProgress>), "`progress`: `Collection(microsoft.graph.synchronizationProgress)`";
    "quarantine" QUARANTINE, quarantine model -> Option<&super::SynchronizationQuarantine>, with_quarantine(super::SynchronizationQuarantine), "`quarantine`: `microsoft.graph.synchronizationQuarantine`";
    "steadyStateFirstAchievedTime" STEADY_STATE_FIRST_ACHIEVED_TIME, steady_state_first_achieved_time date_time -> Parsed<OffsetDateTime>, with_steady_state_first_achieved_time(OffsetDateTime), "`steadyStateFirstAchievedTime`: `Edm.DateTimeOffset`";
    "steadyStateLastAchievedTime" STEADY_STATE_LAST_ACHIEVED_TIME, steady_state_last_achieved_time date_time -> Parsed<OffsetDateTime>, with_steady_state_last_achieved_time(OffsetDateTime), "`steadyStateLastAchievedTime`: `Edm.DateTimeOffset`";
    "synchronizedEntryCountByType" SYNCHRONIZED_ENTRY_COUNT_BY_TYPE, synchronized_entry_count_by_type models -> Option<&[super::StringKeyLongValuePair]>, with_synchronized_entry_count_by_type(Vec<super::StringKeyLongValuePair>), "`synchronizedEntryCountByType`: `Collection(microsoft.graph.stringKeyLongValuePair)`";
    "troubleshootingUrl" TROUBLESHOOTING_URL, troubleshooting_url str -> Option<&str>, with_troubleshooting_url(String), "`troubleshootingUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationTaskExecution`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationtaskexecution?view=graph-rest-beta)
    SynchronizationTaskExecution = "microsoft.graph.synchronizationTaskExecution";
    "activityIdentifier" ACTIVITY_IDENTIFIER, activity_identifier str -> Option<&str>, with_activity_identifier(String), "`activityIdentifier`: `Edm.String`";
    "countEntitled" COUNT_ENTITLED, count_entitled i64 -> Option<i64>, with_count_entitled(i64), "`countEntitled`: `Edm.Int64`";
    "countEntitledForProvisioning" COUNT_ENTITLED_FOR_PROVISIONING, count_entitled_for_provisioning i64 -> Option<i64>, with_count_entitled_for_provisioning(i64), "`countEntitledForProvisioning`: `Edm.Int64`";
    "countEscrowed" COUNT_ESCROWED, count_escrowed i64 -> Option<i64>, with_count_escrowed(i64), "`countEscrowed`: `Edm.Int64`";
    "countEscrowedRaw" COUNT_ESCROWED_RAW, count_escrowed_raw i64 -> Option<i64>, with_count_escrowed_raw(i64), "`countEscrowedRaw`: `Edm.Int64`";
    "countExported" COUNT_EXPORTED, count_exported i64 -> Option<i64>, with_count_exported(i64), "`countExported`: `Edm.Int64`";
    "countExports" COUNT_EXPORTS, count_exports i64 -> Option<i64>, with_count_exports(i64), "`countExports`: `Edm.Int64`";
    "countImported" COUNT_IMPORTED, count_imported i64 -> Option<i64>, with_count_imported(i64), "`countImported`: `Edm.Int64`";
    "countImportedDeltas" COUNT_IMPORTED_DELTAS, count_imported_deltas i64 -> Option<i64>, with_count_imported_deltas(i64), "`countImportedDeltas`: `Edm.Int64`";
    "countImportedReferenceDeltas" COUNT_IMPORTED_REFERENCE_DELTAS, count_imported_reference_deltas i64 -> Option<i64>, with_count_imported_reference_deltas(i64), "`countImportedReferenceDeltas`: `Edm.Int64`";
    "error" ERROR, error model -> Option<&super::SynchronizationError>, with_error(super::SynchronizationError), "`error`: `microsoft.graph.synchronizationError`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`" "Possible values are: Succeeded, Failed, EntryLevelErrors.";
    "timeBegan" TIME_BEGAN, time_began date_time -> Parsed<OffsetDateTime>, with_time_began(OffsetDateTime), "`timeBegan`: `Edm.DateTimeOffset`";
    "timeEnded" TIME_ENDED, time_ended date_time -> Parsed<OffsetDateTime>, with_time_ended(OffsetDateTime), "`timeEnded`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationTemplate`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationtemplate?view=graph-rest-beta)
    SynchronizationTemplate = "microsoft.graph.synchronizationTemplate";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "applicationId" APPLICATION_ID, application_id str -> Option<&str>, with_application_id(String), "`applicationId`: `Edm.String`";
    "default" DEFAULT, default_ bool -> Option<bool>, with_default(bool), "`default`: `Edm.Boolean`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "discoverable" DISCOVERABLE, discoverable str -> Option<&str>, with_discoverable(String), "`discoverable`: `Edm.String`";
    "factoryTag" FACTORY_TAG, factory_tag str -> Option<&str>, with_factory_tag(String), "`factoryTag`: `Edm.String`";
    "metadata" METADATA, metadata models -> Option<&[super::MetadataEntry]>, with_metadata(Vec<super::MetadataEntry>), "`metadata`: `Collection(microsoft.graph.metadataEntry)`";
    "schema" SCHEMA, schema model -> Option<&super::SynchronizationSchema>, with_schema(super::SynchronizationSchema), "`schema`: `microsoft.graph.synchronizationSchema`";
}

crate::runtime::model! {
    /// [`microsoft.graph.updateWindow`](https://learn.microsoft.com/graph/api/resources/updatewindow?view=graph-rest-beta)
    UpdateWindow = "microsoft.graph.updateWindow";
    "updateWindowEndTime" UPDATE_WINDOW_END_TIME, update_window_end_time time_of_day -> Parsed<Time>, with_update_window_end_time(Time), "`updateWindowEndTime`: `Edm.TimeOfDay`";
    "updateWindowStartTime" UPDATE_WINDOW_START_TIME, update_window_start_time time_of_day -> Parsed<Time>, with_update_window_start_time(Time), "`updateWindowStartTime`: `Edm.TimeOfDay`";
}

// Written by `cargo xtask gen`; do not edit.
//! Types of the area `search`.

use crate::runtime::{Flags, Value};

crate::runtime::model! {
    /// [`microsoft.graph.aggregationOption`](https://learn.microsoft.com/graph/api/resources/aggregationoption?view=graph-rest-1.0)
    AggregationOption = "microsoft.graph.aggregationOption";
    "bucketDefinition" BUCKET_DEFINITION, bucket_definition model -> Option<&super::BucketAggregationDefinition>, with_bucket_definition(super::BucketAggregationDefinition), "`bucketDefinition`: `microsoft.graph.bucketAggregationDefinition`" "Optional.";
    "field" FIELD, field str -> Option<&str>, with_field(String), "`field`: `Edm.String`" "Required.";
    "size" SIZE, size i32 -> Option<i32>, with_size(i32), "`size`: `Edm.Int32`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.alterationResponse`](https://learn.microsoft.com/graph/api/resources/alterationresponse?view=graph-rest-1.0)
    AlterationResponse = "microsoft.graph.alterationResponse";
    "originalQueryString" ORIGINAL_QUERY_STRING, original_query_string str -> Option<&str>, with_original_query_string(String), "`originalQueryString`: `Edm.String`";
    "queryAlteration" QUERY_ALTERATION, query_alteration model -> Option<&super::SearchAlteration>, with_query_alteration(super::SearchAlteration), "`queryAlteration`: `microsoft.graph.searchAlteration`";
    "queryAlterationType" QUERY_ALTERATION_TYPE, query_alteration_type enumeration -> Option<super::SearchAlterationType>, with_query_alteration_type(super::SearchAlterationType), "`queryAlterationType`: `microsoft.graph.searchAlterationType`" "Possible values are: suggestion, modification.";
}

crate::runtime::model! {
    /// [`microsoft.graph.alteredQueryToken`](https://learn.microsoft.com/graph/api/resources/alteredquerytoken?view=graph-rest-1.0)
    AlteredQueryToken = "microsoft.graph.alteredQueryToken";
    "length" LENGTH, length i32 -> Option<i32>, with_length(i32), "`length`: `Edm.Int32`";
    "offset" OFFSET, offset i32 -> Option<i32>, with_offset(i32), "`offset`: `Edm.Int32`";
    "suggestion" SUGGESTION, suggestion str -> Option<&str>, with_suggestion(String), "`suggestion`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.binaryOperator`, metadata
    BinaryOperator = "microsoft.graph.binaryOperator" {
        Or = "or",
        And = "and",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.bucketAggregationDefinition`](https://learn.microsoft.com/graph/api/resources/bucketaggregationdefinition?view=graph-rest-1.0)
    BucketAggregationDefinition = "microsoft.graph.bucketAggregationDefinition";
    "isDescending" IS_DESCENDING, is_descending bool -> Option<bool>, with_is_descending(bool), "`isDescending`: `Edm.Boolean`" "Optional.";
    "minimumCount" MINIMUM_COUNT, minimum_count i32 -> Option<i32>, with_minimum_count(i32), "`minimumCount`: `Edm.Int32`" "Optional.";
    "prefixFilter" PREFIX_FILTER, prefix_filter str -> Option<&str>, with_prefix_filter(String), "`prefixFilter`: `Edm.String`" "Optional.";
    "ranges" RANGES, ranges models -> Option<&[super::BucketAggregationRange]>, with_ranges(Vec<super::BucketAggregationRange>), "`ranges`: `Collection(microsoft.graph.bucketAggregationRange)`" "Optional.";
    "sortBy" SORT_BY, sort_by enumeration -> Option<super::BucketAggregationSortProperty>, with_sort_by(super::BucketAggregationSortProperty), "`sortBy`: `microsoft.graph.bucketAggregationSortProperty`" "Required. Possible values are: count, keyAsString, keyAsNumber.";
}

crate::runtime::model! {
    /// [`microsoft.graph.bucketAggregationRange`](https://learn.microsoft.com/graph/api/resources/bucketaggregationrange?view=graph-rest-1.0)
    BucketAggregationRange = "microsoft.graph.bucketAggregationRange";
    "from" FROM, from str -> Option<&str>, with_from(String), "`from`: `Edm.String`" "Required.";
    "to" TO, to str -> Option<&str>, with_to(String), "`to`: `Edm.String`" "Required.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.bucketAggregationSortProperty`](https://learn.microsoft.com/graph/api/resources/bucketaggregationdefinition?view=graph-rest-1.0)
    BucketAggregationSortProperty = "microsoft.graph.bucketAggregationSortProperty" {
        Count = "count",
        KeyAsString = "keyAsString",
        KeyAsNumber = "keyAsNumber",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.collapseProperty`, metadata
    CollapseProperty = "microsoft.graph.collapseProperty";
    "fields" FIELDS, fields strs -> Option<Vec<&str>>, with_fields(Vec<String>), "`fields`: `Collection(Edm.String)`, metadata";
    "limit" LIMIT, limit i16 -> Option<i16>, with_limit(i16), "`limit`: `Edm.Int16`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.devicePlatformType`, metadata
    DevicePlatformType = "microsoft.graph.devicePlatformType" {
        Android = "android",
        AndroidForWork = "androidForWork",
        Ios = "iOS",
        MacOs = "macOS",
        WindowsPhone81 = "windowsPhone81",
        Windows81AndLater = "windows81AndLater",
        Windows10AndLater = "windows10AndLater",
        AndroidWorkProfile = "androidWorkProfile",
        Unknown = "unknown",
        AndroidAosp = "androidAOSP",
        AndroidMobileApplicationManagement = "androidMobileApplicationManagement",
        IosMobileApplicationManagement = "iOSMobileApplicationManagement",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.entityType`](https://learn.microsoft.com/graph/api/resources/searchrequest?view=graph-rest-1.0)
    EntityType = "microsoft.graph.entityType" {
        List = "list",
        Site = "site",
        ListItem = "listItem",
        Message = "message",
        Event = "event",
        Drive = "drive",
        DriveItem = "driveItem",
        ExternalItem = "externalItem",
        UnknownFutureValue = "unknownFutureValue",
        ChatMessage = "chatMessage",
        Person = "person",
        Acronym = "acronym",
        Bookmark = "bookmark",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.resultTemplate`](https://learn.microsoft.com/graph/api/resources/resulttemplate?view=graph-rest-1.0)
    ResultTemplate = "microsoft.graph.resultTemplate";
    "body" BODY, body untyped -> Option<&Value>, with_body(Value), "`body`: `microsoft.graph.Json`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "resultTemplateId" RESULT_TEMPLATE_ID, result_template_id str -> Option<&str>, with_result_template_id(String), "`resultTemplateId`: `Edm.String`, not in the metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.resultTemplateDictionary`, metadata, with the accessors of [`Dictionary`](super::Dictionary)
    ResultTemplateDictionary: super::Dictionary = "microsoft.graph.resultTemplateDictionary"
}

crate::runtime::model! {
    /// [`microsoft.graph.resultTemplateOption`](https://learn.microsoft.com/graph/api/resources/resulttemplateoption?view=graph-rest-1.0)
    ResultTemplateOption = "microsoft.graph.resultTemplateOption";
    "enableResultTemplate" ENABLE_RESULT_TEMPLATE, enable_result_template bool -> Option<bool>, with_enable_result_template(bool), "`enableResultTemplate`: `Edm.Boolean`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.search`](https://learn.microsoft.com/graph/api/resources/search?view=graph-rest-1.0), not in the metadata
    Search = "microsoft.graph.search"
}

crate::runtime::model! {
    /// `microsoft.graph.searchAggregation`, metadata
    SearchAggregation = "microsoft.graph.searchAggregation";
    "buckets" BUCKETS, buckets models -> Option<&[super::SearchBucket]>, with_buckets(Vec<super::SearchBucket>), "`buckets`: `Collection(microsoft.graph.searchBucket)`, metadata";
    "field" FIELD, field str -> Option<&str>, with_field(String), "`field`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchAlteration`](https://learn.microsoft.com/graph/api/resources/searchalteration?view=graph-rest-1.0)
    SearchAlteration = "microsoft.graph.searchAlteration";
    "alteredHighlightedQueryString" ALTERED_HIGHLIGHTED_QUERY_STRING, altered_highlighted_query_string str -> Option<&str>, with_altered_highlighted_query_string(String), "`alteredHighlightedQueryString`: `Edm.String`";
    "alteredQueryString" ALTERED_QUERY_STRING, altered_query_string str -> Option<&str>, with_altered_query_string(String), "`alteredQueryString`: `Edm.String`";
    "alteredQueryTokens" ALTERED_QUERY_TOKENS, altered_query_tokens models -> Option<&[super::AlteredQueryToken]>, with_altered_query_tokens(Vec<super::AlteredQueryToken>), "`alteredQueryTokens`: `Collection(microsoft.graph.alteredQueryToken)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchAlterationOptions`](https://learn.microsoft.com/graph/api/resources/searchalterationoptions?view=graph-rest-1.0)
    SearchAlterationOptions = "microsoft.graph.searchAlterationOptions";
    "enableModification" ENABLE_MODIFICATION, enable_modification bool -> Option<bool>, with_enable_modification(bool), "`enableModification`: `Edm.Boolean`" "Optional.";
    "enableSuggestion" ENABLE_SUGGESTION, enable_suggestion bool -> Option<bool>, with_enable_suggestion(bool), "`enableSuggestion`: `Edm.Boolean`" "Optional.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.searchAlterationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    SearchAlterationType = "microsoft.graph.searchAlterationType" {
        Suggestion = "suggestion",
        Modification = "modification",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.searchBucket`](https://learn.microsoft.com/graph/api/resources/searchbucket?view=graph-rest-1.0)
    SearchBucket = "microsoft.graph.searchBucket";
    "aggregationFilterToken" AGGREGATION_FILTER_TOKEN, aggregation_filter_token str -> Option<&str>, with_aggregation_filter_token(String), "`aggregationFilterToken`: `Edm.String`";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.searchContent`, metadata
    SearchContent = "microsoft.graph.searchContent" {
        SharedContent = "sharedContent",
        PrivateContent = "privateContent",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.searchEntity`](https://learn.microsoft.com/graph/api/resources/searchentity?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    SearchEntity: super::Entity = "microsoft.graph.searchEntity";
    inherited "id" ID, with_id(String), "`id`";
    "acronyms" ACRONYMS, acronyms models -> Option<&[super::search::Acronym]>, with_acronyms(Vec<super::search::Acronym>), "`acronyms`: `Collection(microsoft.graph.search.acronym)`, metadata";
    "bookmarks" BOOKMARKS, bookmarks models -> Option<&[super::search::Bookmark]>, with_bookmarks(Vec<super::search::Bookmark>), "`bookmarks`: `Collection(microsoft.graph.search.bookmark)`, metadata";
    "qnas" QNAS, qnas models -> Option<&[super::search::Qna]>, with_qnas(Vec<super::search::Qna>), "`qnas`: `Collection(microsoft.graph.search.qna)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchHit`](https://learn.microsoft.com/graph/api/resources/searchhit?view=graph-rest-1.0)
    SearchHit = "microsoft.graph.searchHit";
    "contentSource" CONTENT_SOURCE, content_source str -> Option<&str>, with_content_source(String), "`contentSource`: `Edm.String`";
    "hitId" HIT_ID, hit_id str -> Option<&str>, with_hit_id(String), "`hitId`: `Edm.String`";
    "rank" RANK, rank i32 -> Option<i32>, with_rank(i32), "`rank`: `Edm.Int32`";
    "resultTemplateId" RESULT_TEMPLATE_ID, result_template_id str -> Option<&str>, with_result_template_id(String), "`resultTemplateId`: `Edm.String`";
    "resource" RESOURCE, resource model -> Option<&super::Entity>, with_resource(super::Entity), "`resource`: `microsoft.graph.entity`";
    "summary" SUMMARY, summary str -> Option<&str>, with_summary(String), "`summary`: `Edm.String`";
    "isCollapsed" IS_COLLAPSED, is_collapsed bool -> Option<bool>, with_is_collapsed(bool), "`isCollapsed`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchHitsContainer`](https://learn.microsoft.com/graph/api/resources/searchhitscontainer?view=graph-rest-1.0)
    SearchHitsContainer = "microsoft.graph.searchHitsContainer";
    "hits" HITS, hits models -> Option<&[super::SearchHit]>, with_hits(Vec<super::SearchHit>), "`hits`: `Collection(microsoft.graph.searchHit)`";
    "moreResultsAvailable" MORE_RESULTS_AVAILABLE, more_results_available bool -> Option<bool>, with_more_results_available(bool), "`moreResultsAvailable`: `Edm.Boolean`";
    "total" TOTAL, total i32 -> Option<i32>, with_total(i32), "`total`: `Edm.Int32`";
    "aggregations" AGGREGATIONS, aggregations models -> Option<&[super::SearchAggregation]>, with_aggregations(Vec<super::SearchAggregation>), "`aggregations`: `Collection(microsoft.graph.searchAggregation)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchQuery`](https://learn.microsoft.com/graph/api/resources/searchquery?view=graph-rest-1.0)
    SearchQuery = "microsoft.graph.searchQuery";
    "queryString" QUERY_STRING, query_string str -> Option<&str>, with_query_string(String), "`queryString`: `Edm.String`" "Required.";
    "queryTemplate" QUERY_TEMPLATE, query_template str -> Option<&str>, with_query_template(String), "`queryTemplate`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchRequest`](https://learn.microsoft.com/graph/api/resources/searchrequest?view=graph-rest-1.0)
    SearchRequest = "microsoft.graph.searchRequest";
    "aggregationFilters" AGGREGATION_FILTERS, aggregation_filters strs -> Option<Vec<&str>>, with_aggregation_filters(Vec<String>), "`aggregationFilters`: `Collection(Edm.String)`" "Optional. Supports multiple values.";
    "aggregations" AGGREGATIONS, aggregations models -> Option<&[super::AggregationOption]>, with_aggregations(Vec<super::AggregationOption>), "`aggregations`: `Collection(microsoft.graph.aggregationOption)`" "Optional.";
    "contentSources" CONTENT_SOURCES, content_sources strs -> Option<Vec<&str>>, with_content_sources(Vec<String>), "`contentSources`: `Collection(Edm.String)`";
    "enableTopResults" ENABLE_TOP_RESULTS, enable_top_results bool -> Option<bool>, with_enable_top_results(bool), "`enableTopResults`: `Edm.Boolean`" "Optional.";
    "entityTypes" ENTITY_TYPES, entity_types enumerations -> Option<Vec<super::EntityType>>, with_entity_types(Vec<super::EntityType>), "`entityTypes`: `Collection(microsoft.graph.entityType)`" "Required. Possible values are: list, site, listItem, message, event, drive, driveItem, externalItem.";
    "fields" FIELDS, fields strs -> Option<Vec<&str>>, with_fields(Vec<String>), "`fields`: `Collection(Edm.String)`" "Optional.";
    "from" FROM, from i32 -> Option<i32>, with_from(i32), "`from`: `Edm.Int32`" "Optional.";
    "query" QUERY, query model -> Option<&super::SearchQuery>, with_query(super::SearchQuery), "`query`: `microsoft.graph.searchQuery`" "Required.";
    "queryAlterationOptions" QUERY_ALTERATION_OPTIONS, query_alteration_options model -> Option<&super::SearchAlterationOptions>, with_query_alteration_options(super::SearchAlterationOptions), "`queryAlterationOptions`: `microsoft.graph.searchAlterationOptions`" "Optional.";
    "resultTemplateOptions" RESULT_TEMPLATE_OPTIONS, result_template_options model -> Option<&super::ResultTemplateOption>, with_result_template_options(super::ResultTemplateOption), "`resultTemplateOptions`: `microsoft.graph.resultTemplateOption`, type of the metadata";
    "size" SIZE, size i32 -> Option<i32>, with_size(i32), "`size`: `Edm.Int32`" "Optional.";
    "sortProperties" SORT_PROPERTIES, sort_properties models -> Option<&[super::SortProperty]>, with_sort_properties(Vec<super::SortProperty>), "`sortProperties`: `Collection(microsoft.graph.sortProperty)`" "Optional.";
    "collapseProperties" COLLAPSE_PROPERTIES, collapse_properties models -> Option<&[super::CollapseProperty]>, with_collapse_properties(Vec<super::CollapseProperty>), "`collapseProperties`: `Collection(microsoft.graph.collapseProperty)`, metadata";
    "region" REGION, region str -> Option<&str>, with_region(String), "`region`: `Edm.String`, metadata";
    "sharePointOneDriveOptions" SHARE_POINT_ONE_DRIVE_OPTIONS, share_point_one_drive_options model -> Option<&super::SharePointOneDriveOptions>, with_share_point_one_drive_options(super::SharePointOneDriveOptions), "`sharePointOneDriveOptions`: `microsoft.graph.sharePointOneDriveOptions`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchResponse`](https://learn.microsoft.com/graph/api/resources/searchresponse?view=graph-rest-1.0)
    SearchResponse = "microsoft.graph.searchResponse";
    "hitsContainers" HITS_CONTAINERS, hits_containers models -> Option<&[super::SearchHitsContainer]>, with_hits_containers(Vec<super::SearchHitsContainer>), "`hitsContainers`: `Collection(microsoft.graph.searchHitsContainer)`";
    "resultTemplates" RESULT_TEMPLATES, result_templates model -> Option<&super::ResultTemplateDictionary>, with_result_templates(super::ResultTemplateDictionary), "`resultTemplates`: `microsoft.graph.resultTemplateDictionary`, type of the metadata";
    "searchTerms" SEARCH_TERMS, search_terms strs -> Option<Vec<&str>>, with_search_terms(Vec<String>), "`searchTerms`: `Collection(Edm.String)`";
    "queryAlterationResponse" QUERY_ALTERATION_RESPONSE, query_alteration_response model -> Option<&super::AlterationResponse>, with_query_alteration_response(super::AlterationResponse), "`queryAlterationResponse`: `microsoft.graph.alterationResponse`";
}

crate::runtime::model! {
    /// `microsoft.graph.sharePointOneDriveOptions`, metadata
    SharePointOneDriveOptions = "microsoft.graph.sharePointOneDriveOptions";
    "includeContent" INCLUDE_CONTENT, include_content flags -> Option<Flags<super::SearchContent>>, with_include_content(Flags<super::SearchContent>), "`includeContent`: `microsoft.graph.searchContent`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.sortProperty`](https://learn.microsoft.com/graph/api/resources/sortproperty?view=graph-rest-1.0)
    SortProperty = "microsoft.graph.sortProperty";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Required.";
    "isDescending" IS_DESCENDING, is_descending bool -> Option<bool>, with_is_descending(bool), "`isDescending`: `Edm.Boolean`" "Optional.";
}

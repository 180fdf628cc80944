// Written by `cargo xtask gen`; do not edit.
//! Types of the area `search`.

use crate::runtime::Value;

crate::runtime::model! {
    /// [`microsoft.graph.aggregationOption`](https://learn.microsoft.com/graph/api/resources/aggregationoption?view=graph-rest-beta)
    AggregationOption = "microsoft.graph.aggregationOption";
    "bucketDefinition" BUCKET_DEFINITION, bucket_definition model -> Option<&super::BucketAggregationDefinition>, with_bucket_definition(super::BucketAggregationDefinition), "`bucketDefinition`: `microsoft.graph.bucketAggregationDefinition`" "Optional.";
    "field" FIELD, field str -> Option<&str>, with_field(String), "`field`: `Edm.String`" "Required.";
    "size" SIZE, size i32 -> Option<i32>, with_size(i32), "`size`: `Edm.Int32`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.alterationResponse`](https://learn.microsoft.com/graph/api/resources/alterationresponse?view=graph-rest-beta)
    AlterationResponse = "microsoft.graph.alterationResponse";
    "originalQueryString" ORIGINAL_QUERY_STRING, original_query_string str -> Option<&str>, with_original_query_string(String), "`originalQueryString`: `Edm.String`";
    "queryAlteration" QUERY_ALTERATION, query_alteration model -> Option<&super::SearchAlteration>, with_query_alteration(super::SearchAlteration), "`queryAlteration`: `microsoft.graph.searchAlteration`";
    "queryAlterationType" QUERY_ALTERATION_TYPE, query_alteration_type enumeration -> Option<super::SearchAlterationType>, with_query_alteration_type(super::SearchAlterationType), "`queryAlterationType`: `microsoft.graph.searchAlterationType`" "Possible values are: suggestion, modification.";
}

crate::runtime::model! {
    /// [`microsoft.graph.alteredQueryToken`](https://learn.microsoft.com/graph/api/resources/alteredquerytoken?view=graph-rest-beta)
    AlteredQueryToken = "microsoft.graph.alteredQueryToken";
    "offset" OFFSET, offset i32 -> Option<i32>, with_offset(i32), "`offset`: `Edm.Int32`";
    "length" LENGTH, length i32 -> Option<i32>, with_length(i32), "`length`: `Edm.Int32`";
    "suggestion" SUGGESTION, suggestion str -> Option<&str>, with_suggestion(String), "`suggestion`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.bucketAggregationDefinition`](https://learn.microsoft.com/graph/api/resources/bucketaggregationdefinition?view=graph-rest-beta)
    BucketAggregationDefinition = "microsoft.graph.bucketAggregationDefinition";
    "isDescending" IS_DESCENDING, is_descending bool -> Option<bool>, with_is_descending(bool), "`isDescending`: `Edm.Boolean`" "Optional.";
    "minimumCount" MINIMUM_COUNT, minimum_count i32 -> Option<i32>, with_minimum_count(i32), "`minimumCount`: `Edm.Int32`" "Optional.";
    "prefixFilter" PREFIX_FILTER, prefix_filter str -> Option<&str>, with_prefix_filter(String), "`prefixFilter`: `Edm.String`" "Optional.";
    "ranges" RANGES, ranges models -> Option<&[super::BucketAggregationRange]>, with_ranges(Vec<super::BucketAggregationRange>), "`ranges`: `Collection(microsoft.graph.bucketAggregationRange)`" "Optional.";
    "sortBy" SORT_BY, sort_by enumeration -> Option<super::BucketAggregationSortProperty>, with_sort_by(super::BucketAggregationSortProperty), "`sortBy`: `microsoft.graph.bucketAggregationSortProperty`" "Required. Possible values are: count, keyAsString, keyAsNumber.";
}

crate::runtime::model! {
    /// [`microsoft.graph.bucketAggregationRange`](https://learn.microsoft.com/graph/api/resources/bucketaggregationrange?view=graph-rest-beta)
    BucketAggregationRange = "microsoft.graph.bucketAggregationRange";
    "from" FROM, from str -> Option<&str>, with_from(String), "`from`: `Edm.String`" "Required.";
    "to" TO, to str -> Option<&str>, with_to(String), "`to`: `Edm.String`" "Required.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.bucketAggregationSortProperty`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    BucketAggregationSortProperty = "microsoft.graph.bucketAggregationSortProperty" {
        Count = "count",
        KeyAsString = "keyAsString",
        KeyAsNumber = "keyAsNumber",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.entityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EntityType = "microsoft.graph.entityType" {
        List = "list",
        Site = "site",
        ListItem = "listItem",
        Message = "message",
        Event = "event",
        Drive = "drive",
        DriveItem = "driveItem",
        Person = "person",
        ExternalItem = "externalItem",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.resultTemplate`](https://learn.microsoft.com/graph/api/resources/resulttemplate?view=graph-rest-beta)
    ResultTemplate = "microsoft.graph.resultTemplate";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "body" BODY, body model -> Option<&super::Json>, with_body(super::Json), "`body`: `microsoft.graph.Json`";
    "resultTemplateId" RESULT_TEMPLATE_ID, result_template_id untyped -> Option<&Value>, with_result_template_id(Value), "`resultTemplateId`: `Edm.Untyped`";
}

crate::runtime::model! {
    /// [`microsoft.graph.resultTemplateOption`](https://learn.microsoft.com/graph/api/resources/resulttemplateoption?view=graph-rest-beta)
    ResultTemplateOption = "microsoft.graph.resultTemplateOption";
    "enableResultTemplate" ENABLE_RESULT_TEMPLATE, enable_result_template bool -> Option<bool>, with_enable_result_template(bool), "`enableResultTemplate`: `Edm.Boolean`" "Optional.";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchAggregation`](https://learn.microsoft.com/graph/api/resources/searchaggregation?view=graph-rest-beta)
    SearchAggregation = "microsoft.graph.searchAggregation";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "field" FIELD, field str -> Option<&str>, with_field(String), "`field`: `Edm.String`";
    "buckets" BUCKETS, buckets models -> Option<&[super::SearchBucket]>, with_buckets(Vec<super::SearchBucket>), "`buckets`: `Collection(microsoft.graph.searchBucket)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchAlteration`](https://learn.microsoft.com/graph/api/resources/searchalteration?view=graph-rest-beta)
    SearchAlteration = "microsoft.graph.searchAlteration";
    "alteredQueryString" ALTERED_QUERY_STRING, altered_query_string str -> Option<&str>, with_altered_query_string(String), "`alteredQueryString`: `Edm.String`";
    "alteredHighlightedQueryString" ALTERED_HIGHLIGHTED_QUERY_STRING, altered_highlighted_query_string str -> Option<&str>, with_altered_highlighted_query_string(String), "`alteredHighlightedQueryString`: `Edm.String`";
    "alteredQueryTokens" ALTERED_QUERY_TOKENS, altered_query_tokens models -> Option<&[super::AlteredQueryToken]>, with_altered_query_tokens(Vec<super::AlteredQueryToken>), "`alteredQueryTokens`: `Collection(microsoft.graph.alteredQueryToken)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchAlterationOptions`](https://learn.microsoft.com/graph/api/resources/searchalterationoptions?view=graph-rest-beta)
    SearchAlterationOptions = "microsoft.graph.searchAlterationOptions";
    "enableModification" ENABLE_MODIFICATION, enable_modification bool -> Option<bool>, with_enable_modification(bool), "`enableModification`: `Edm.Boolean`" "Optional.";
    "enableSuggestion" ENABLE_SUGGESTION, enable_suggestion bool -> Option<bool>, with_enable_suggestion(bool), "`enableSuggestion`: `Edm.Boolean`" "Optional.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.searchAlterationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SearchAlterationType = "microsoft.graph.searchAlterationType" {
        Suggestion = "suggestion",
        Modification = "modification",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.searchBucket`](https://learn.microsoft.com/graph/api/resources/searchbucket?view=graph-rest-beta)
    SearchBucket = "microsoft.graph.searchBucket";
    "aggregationFilterToken" AGGREGATION_FILTER_TOKEN, aggregation_filter_token str -> Option<&str>, with_aggregation_filter_token(String), "`aggregationFilterToken`: `Edm.String`";
    "count" COUNT, count i32 -> Option<i32>, with_count(i32), "`count`: `Edm.Int32`";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchHit`](https://learn.microsoft.com/graph/api/resources/searchhit?view=graph-rest-beta)
    SearchHit = "microsoft.graph.searchHit";
    "hitId" HIT_ID, hit_id str -> Option<&str>, with_hit_id(String), "`hitId`: `Edm.String`";
    "rank" RANK, rank i32 -> Option<i32>, with_rank(i32), "`rank`: `Edm.Int32`";
    "contentSource" CONTENT_SOURCE, content_source str -> Option<&str>, with_content_source(String), "`contentSource`: `Edm.String`";
    "summary" SUMMARY, summary str -> Option<&str>, with_summary(String), "`summary`: `Edm.String`";
    "resultTemplateId" RESULT_TEMPLATE_ID, result_template_id str -> Option<&str>, with_result_template_id(String), "`resultTemplateId`: `Edm.String`";
    "resource" RESOURCE, resource model -> Option<&super::Entity>, with_resource(super::Entity), "`resource`: `microsoft.graph.entity`";
    "_id" ID, id str -> Option<&str>, with_id(String), "`_id`: `Edm.String`";
    "_score" SCORE, score i32 -> Option<i32>, with_score(i32), "`_score`: `Edm.Int32`";
    "_summary" SUMMARY2, summary_2 str -> Option<&str>, with_summary_2(String), "`_summary`: `Edm.String`";
    "_sortField" SORT_FIELD, sort_field str -> Option<&str>, with_sort_field(String), "`_sortField`: `Edm.String`";
    "_source" SOURCE, source model -> Option<&super::Entity>, with_source(super::Entity), "`_source`: `microsoft.graph.entity`";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchHitsContainer`](https://learn.microsoft.com/graph/api/resources/searchhitscontainer?view=graph-rest-beta)
    SearchHitsContainer = "microsoft.graph.searchHitsContainer";
    "hits" HITS, hits models -> Option<&[super::SearchHit]>, with_hits(Vec<super::SearchHit>), "`hits`: `Collection(microsoft.graph.searchHit)`";
    "moreResultsAvailable" MORE_RESULTS_AVAILABLE, more_results_available bool -> Option<bool>, with_more_results_available(bool), "`moreResultsAvailable`: `Edm.Boolean`";
    "total" TOTAL, total i32 -> Option<i32>, with_total(i32), "`total`: `Edm.Int32`";
    "aggregations" AGGREGATIONS, aggregations models -> Option<&[super::SearchAggregation]>, with_aggregations(Vec<super::SearchAggregation>), "`aggregations`: `Collection(microsoft.graph.searchAggregation)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchQuery`](https://learn.microsoft.com/graph/api/resources/searchquery?view=graph-rest-beta)
    SearchQuery = "microsoft.graph.searchQuery";
    "queryString" QUERY_STRING, query_string str -> Option<&str>, with_query_string(String), "`queryString`: `Edm.String`" "Required.";
    "queryTemplate" QUERY_TEMPLATE, query_template str -> Option<&str>, with_query_template(String), "`queryTemplate`: `Edm.String`" "Optional.";
    "query_string" QUERY_STRING_2, query_string_2 model -> Option<&super::SearchQueryString>, with_query_string_2(super::SearchQueryString), "`query_string`: `microsoft.graph.searchQueryString`";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchQueryString`](https://learn.microsoft.com/graph/api/resources/searchquerystring?view=graph-rest-beta)
    SearchQueryString = "microsoft.graph.searchQueryString";
    "query" QUERY, query str -> Option<&str>, with_query(String), "`query`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchRequest`](https://learn.microsoft.com/graph/api/resources/searchrequest?view=graph-rest-beta)
    SearchRequest = "microsoft.graph.searchRequest";
    "aggregations" AGGREGATIONS, aggregations models -> Option<&[super::AggregationOption]>, with_aggregations(Vec<super::AggregationOption>), "`aggregations`: `Collection(microsoft.graph.aggregationOption)`" "Optional.";
    "aggregationFilters" AGGREGATION_FILTERS, aggregation_filters strs -> Option<Vec<&str>>, with_aggregation_filters(Vec<String>), "`aggregationFilters`: `Collection(Edm.String)`" "Optional. Supports multiple values.";
    "contentSources" CONTENT_SOURCES, content_sources strs -> Option<Vec<&str>>, with_content_sources(Vec<String>), "`contentSources`: `Collection(Edm.String)`" "Optional.";
    "enableTopResults" ENABLE_TOP_RESULTS, enable_top_results bool -> Option<bool>, with_enable_top_results(bool), "`enableTopResults`: `Edm.Boolean`" "Optional.";
    "entityTypes" ENTITY_TYPES, entity_types enumerations -> Option<Vec<super::EntityType>>, with_entity_types(Vec<super::EntityType>), "`entityTypes`: `Collection(microsoft.graph.entityType)`" "Required. Possible values are: list, site, listItem, message, event, drive, driveItem, person, externalItem.";
    "fields" FIELDS, fields strs -> Option<Vec<&str>>, with_fields(Vec<String>), "`fields`: `Collection(Edm.String)`" "Optional.";
    "from" FROM, from i32 -> Option<i32>, with_from(i32), "`from`: `Edm.Int32`" "Optional.";
    "query" QUERY, query model -> Option<&super::SearchQuery>, with_query(super::SearchQuery), "`query`: `microsoft.graph.searchQuery`" "Required.";
    "queryAlterationOptions" QUERY_ALTERATION_OPTIONS, query_alteration_options model -> Option<&super::SearchAlterationOptions>, with_query_alteration_options(super::SearchAlterationOptions), "`queryAlterationOptions`: `microsoft.graph.searchAlterationOptions`" "Optional.";
    "resultTemplateOptions" RESULT_TEMPLATE_OPTIONS, result_template_options models -> Option<&[super::ResultTemplateOption]>, with_result_template_options(Vec<super::ResultTemplateOption>), "`resultTemplateOptions`: `Collection(microsoft.graph.resultTemplateOption)`";
    "size" SIZE, size i32 -> Option<i32>, with_size(i32), "`size`: `Edm.Int32`" "Optional.";
    "sortProperties" SORT_PROPERTIES, sort_properties models -> Option<&[super::SortProperty]>, with_sort_properties(Vec<super::SortProperty>), "`sortProperties`: `Collection(microsoft.graph.sortProperty)`" "Optional.";
    "trimDuplicates" TRIM_DUPLICATES, trim_duplicates bool -> Option<bool>, with_trim_duplicates(bool), "`trimDuplicates`: `Edm.Boolean`" "Optional.";
    "stored_fields" STORED_FIELDS, stored_fields strs -> Option<Vec<&str>>, with_stored_fields(Vec<String>), "`stored_fields`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.searchResponse`](https://learn.microsoft.com/graph/api/resources/searchresponse?view=graph-rest-beta)
    SearchResponse = "microsoft.graph.searchResponse";
    "hitsContainers" HITS_CONTAINERS, hits_containers models -> Option<&[super::SearchHitsContainer]>, with_hits_containers(Vec<super::SearchHitsContainer>), "`hitsContainers`: `Collection(microsoft.graph.searchHitsContainer)`";
    "searchTerms" SEARCH_TERMS, search_terms strs -> Option<Vec<&str>>, with_search_terms(Vec<String>), "`searchTerms`: `Collection(Edm.String)`";
    "resultTemplates" RESULT_TEMPLATES, result_templates models -> Option<&[super::ResultTemplate]>, with_result_templates(Vec<super::ResultTemplate>), "`resultTemplates`: `Collection(microsoft.graph.resultTemplate)`";
    "queryAlterationResponse" QUERY_ALTERATION_RESPONSE, query_alteration_response model -> Option<&super::AlterationResponse>, with_query_alteration_response(super::AlterationResponse), "`queryAlterationResponse`: `microsoft.graph.alterationResponse`";
}

crate::runtime::model! {
    /// [`microsoft.graph.sortProperty`](https://learn.microsoft.com/graph/api/resources/sortproperty?view=graph-rest-beta)
    SortProperty = "microsoft.graph.sortProperty";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Required.";
    "isDescending" IS_DESCENDING, is_descending bool -> Option<bool>, with_is_descending(bool), "`isDescending`: `Edm.Boolean`" "Optional.";
}

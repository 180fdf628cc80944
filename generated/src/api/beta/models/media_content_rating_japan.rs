// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingJapan`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingjapan?view=graph-rest-beta)
    MediaContentRatingJapan = "microsoft.graph.mediaContentRatingJapan"
}

impl MediaContentRatingJapan {
    /// `movieRating` in queries.
    pub const MOVIE_RATING: Property<Self> = Property::new("movieRating");
    /// `tvRating` in queries.
    pub const TV_RATING: Property<Self> = Property::new("tvRating");

    /// `movieRating`: `microsoft.graph.ratingJapanMoviesType`
    ///
    /// Possible values are: allAllowed, allBlocked, general, parentalGuidance, agesAbove15, agesAbove18.
    pub fn movie_rating(&self) -> Option<super::RatingJapanMoviesType> {
        self.0.enumeration("movieRating")
    }

    /// Sets `movieRating`.
    pub fn with_movie_rating(self, value: impl Into<Nullable<super::RatingJapanMoviesType>>) -> Self {
        Self(self.0.with("movieRating", value))
    }

    /// `tvRating`: `microsoft.graph.ratingJapanTelevisionType`
    ///
    /// Possible values are: allAllowed, allBlocked, explicitAllowed.
    pub fn tv_rating(&self) -> Option<super::RatingJapanTelevisionType> {
        self.0.enumeration("tvRating")
    }

    /// Sets `tvRating`.
    pub fn with_tv_rating(self, value: impl Into<Nullable<super::RatingJapanTelevisionType>>) -> Self {
        Self(self.0.with("tvRating", value))
    }
}

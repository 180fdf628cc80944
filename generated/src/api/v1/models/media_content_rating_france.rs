// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingFrance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingfrance?view=graph-rest-1.0)
    MediaContentRatingFrance = "microsoft.graph.mediaContentRatingFrance"
}

impl MediaContentRatingFrance {
    /// `movieRating` in queries.
    pub const MOVIE_RATING: Property<Self> = Property::new("movieRating");
    /// `tvRating` in queries.
    pub const TV_RATING: Property<Self> = Property::new("tvRating");

    /// `movieRating`: `microsoft.graph.ratingFranceMoviesType`
    ///
    /// Possible values are: allAllowed, allBlocked, agesAbove10, agesAbove12, agesAbove16, agesAbove18.
    pub fn movie_rating(&self) -> Option<super::RatingFranceMoviesType> {
        self.0.enumeration("movieRating")
    }

    /// Sets `movieRating`.
    pub fn with_movie_rating(self, value: impl Into<Nullable<super::RatingFranceMoviesType>>) -> Self {
        Self(self.0.with("movieRating", value))
    }

    /// `tvRating`: `microsoft.graph.ratingFranceTelevisionType`
    ///
    /// Possible values are: allAllowed, allBlocked, agesAbove10, agesAbove12, agesAbove16, agesAbove18.
    pub fn tv_rating(&self) -> Option<super::RatingFranceTelevisionType> {
        self.0.enumeration("tvRating")
    }

    /// Sets `tvRating`.
    pub fn with_tv_rating(self, value: impl Into<Nullable<super::RatingFranceTelevisionType>>) -> Self {
        Self(self.0.with("tvRating", value))
    }
}

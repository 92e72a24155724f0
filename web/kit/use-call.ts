// Reading and acting from a page. A read is kept under the endpoint's name and input; an act names
// the reads it makes old.
import { keepPreviousData, type UseMutationResult, type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Endpoint, OutputOf, SentOf } from '../../kit/contract.ts'
import { call, type RefusalError } from './call.ts'

type ReadOptions = {
  /** Wait until this is true. */
  readonly when?: boolean
  /** Ask again every so many milliseconds; a function may look at what came and return false to stop. */
  readonly every?: number | false
  /** Keep showing the former answer while another input is fetched. */
  readonly keep?: boolean
}

/** What an endpoint replies to `input`, kept and refreshed by the client. */
export function useCall<E extends Endpoint>(of: E, input: SentOf<E>, options: ReadOptions = {}): UseQueryResult<OutputOf<E>, RefusalError> {
  return useQuery<OutputOf<E>, RefusalError>({
    queryKey: [of.name, input],
    queryFn: ({ signal }) => call(of, input, signal),
    enabled: options.when ?? true,
    refetchInterval: options.every ?? false,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  })
}

/** An act: `mutate(input)`. `refresh` lists the endpoints whose answers it makes old. */
export function useAct<E extends Endpoint>(
  of: E,
  refresh: readonly Endpoint[] = [],
): UseMutationResult<OutputOf<E>, RefusalError, SentOf<E>> {
  const client = useQueryClient()
  return useMutation<OutputOf<E>, RefusalError, SentOf<E>>({
    mutationFn: (input) => call(of, input),
    onSuccess: () => Promise.all(refresh.map((read) => client.invalidateQueries({ queryKey: [read.name] }))),
  })
}

// The page's content policy forbids code made from text, which zod would try for speed. Imported first.
import { z } from 'zod'

z.config({ jitless: true })
